import { seats } from './en/seats.ts';
import { signatureImage } from './en/signature-image.ts';
import { feedback } from './en/feedback.ts';
import { dataCorrection } from './en/data-correction.ts';
import { bankAccountChange } from './en/bank-account-change.ts';
import { accountLifecycle } from './en/account-lifecycle.ts';
import { dues } from './en/dues.ts';
import { duesExemption } from './en/dues-exemption.ts';
import { duesObligation } from './en/dues-obligation.ts';
import { duesRemittance } from './en/dues-remittance.ts';
import { core } from './en/core.ts';
import { officialTransfer } from './en/official-transfer.ts';
import { residenceComment } from './en/residence-comment.ts';
import { temporaryTransfer } from './en/temporary-transfer.ts';

/** Every text in English. A page loads the parts it shows: `locales/en/core` and one per procedure. */
export const en: Readonly<Record<string, string>> = {
  ...core,
  ...seats,
  ...officialTransfer,
  ...temporaryTransfer,
  ...residenceComment,
  ...dues,
  ...duesObligation,
  ...duesRemittance,
  ...duesExemption,
  ...accountLifecycle,
  ...bankAccountChange,
  ...dataCorrection,
  ...feedback,
  ...signatureImage,
};
