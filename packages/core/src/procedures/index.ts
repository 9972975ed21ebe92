import type { AnyProcedure } from '../model/procedure.ts';
import { accountLifecycle } from './account-lifecycle/index.ts';
import { bankAccountChange } from './bank-account-change/index.ts';
import { dataCorrection } from './data-correction/index.ts';
import { feedback } from './feedback/index.ts';
import { officialTransfer } from './official-transfer/index.ts';
import { signatureImage } from './signature-image/index.ts';

/** Every procedure of the kit. */
export const procedures: readonly AnyProcedure[] = [officialTransfer];

/** The tables of the administration, which run beside the procedures of members. */
export const administration: readonly AnyProcedure[] = [
  accountLifecycle,
  bankAccountChange,
  signatureImage,
  dataCorrection,
  feedback,
];
export { officialTransfer, accountLifecycle, bankAccountChange, signatureImage, dataCorrection, feedback };
