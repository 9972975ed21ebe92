import type { AnyProcedure } from '../model/procedure.ts';
import { accountLifecycle } from './account-lifecycle/index.ts';
import { bankAccountChange } from './bank-account-change/index.ts';
import { dataCorrection } from './data-correction/index.ts';
import { duesExemption } from './dues/exemption/index.ts';
import { duesObligation } from './dues/obligation/index.ts';
import { duesRemittance } from './dues/remittance/index.ts';
import { feedback } from './feedback/index.ts';
import { officialTransfer } from './official-transfer/index.ts';
import { residenceComment } from './residence-comment/index.ts';
import { signatureImage } from './signature-image/index.ts';
import { temporaryTransfer } from './temporary-transfer/index.ts';

/** Every procedure of the kit. */
export const procedures: readonly AnyProcedure[] = [
  officialTransfer,
  temporaryTransfer,
  residenceComment,
  duesObligation,
  duesRemittance,
  duesExemption,
];

/** The tables of the administration, which run beside the procedures of members. */
export const administration: readonly AnyProcedure[] = [
  accountLifecycle,
  bankAccountChange,
  signatureImage,
  dataCorrection,
  feedback,
];
export {
  officialTransfer,
  temporaryTransfer,
  residenceComment,
  duesObligation,
  duesRemittance,
  duesExemption,
  accountLifecycle,
  bankAccountChange,
  signatureImage,
  dataCorrection,
  feedback,
};
