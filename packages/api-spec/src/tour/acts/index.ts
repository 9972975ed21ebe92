import type { Act } from '../act.ts';
import { administrationActs } from './administration.ts';
import { duesExemptionActs } from './dues-exemption.ts';
import { duesObligationActs } from './dues-obligation.ts';
import { duesRemittanceActs } from './dues-remittance.ts';
import { officialTransferActs } from './official-transfer.ts';
import { residenceCommentActs } from './residence-comment.ts';
import { temporaryTransferActs } from './temporary-transfer.ts';

/** Every event of every procedure that people send, once. */
export const acts: readonly Act[] = [
  ...officialTransferActs,
  ...temporaryTransferActs,
  ...residenceCommentActs,
  ...duesObligationActs,
  ...duesRemittanceActs,
  ...duesExemptionActs,
  ...administrationActs,
];
