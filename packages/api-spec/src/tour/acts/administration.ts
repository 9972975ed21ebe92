import type { Act } from '../act.ts';
import { accountLifecycleActs } from './account-lifecycle.ts';
import { bankAccountChangeActs } from './bank-account-change.ts';
import { dataCorrectionActs } from './data-correction.ts';
import { feedbackActs } from './feedback.ts';
import { signatureImageActs } from './signature-image.ts';

/** Every event of the tables of the administration that people send, once. */
export const administrationActs: readonly Act[] = [
  ...accountLifecycleActs,
  ...bankAccountChangeActs,
  ...signatureImageActs,
  ...dataCorrectionActs,
  ...feedbackActs,
];
