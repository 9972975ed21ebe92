import { signatureImage } from './en/signature-image.ts';
import { feedback } from './en/feedback.ts';
import { dataCorrection } from './en/data-correction.ts';
import { bankAccountChange } from './en/bank-account-change.ts';
import { accountLifecycle } from './en/account-lifecycle.ts';
import { core } from './en/core.ts';
import { officialTransfer } from './en/official-transfer.ts';

/** Every text in English. A page loads the parts it shows: `locales/en/core` and one per procedure. */
export const en: Readonly<Record<string, string>> = {
  ...core,
  ...officialTransfer,
  ...accountLifecycle,
  ...bankAccountChange,
  ...dataCorrection,
  ...feedback,
  ...signatureImage,
};
