import { InvalidInputError } from '../../errors/invalid-input-error.ts';
import { shown } from '../../errors/shown.ts';
import { PolicyMissingError } from '../../errors/policy-missing-error.ts';
import { law, design } from '../../law/basis.ts';
import { firstDay, parseDate, type IsoDate, type IsoMonth } from '../../model/dates.ts';
import type { Policy } from '../../model/policy.ts';
import { knownOn } from './known.ts';

/** Where an organization stands for the sharing of dues. */
export type RetentionLevel = 'cell' | 'commune-base' | 'other-base' | 'above-base';

/** The share that a level keeps, in hundredths of a percent: one value, or a range in which it is decided. */
export interface RetainedShare {
  readonly min: number;
  readonly max: number;
}

// No text that was read gives shares under 01-QĐ/TW, so the values end: a period is closed by a rule of its own unit.
const shares = (level: RetentionLevel, label: string, min: number, max: number): Policy<RetainedShare> => ({
  id: `dues.retention.${level}`,
  label,
  unit: 'điểm cơ bản của số thu được (100 là 1 %)',
  values: [
    { from: '2011-04-01', value: { min, max }, basis: law('342-QĐ/TW', 'trích để lại và nộp') },
    { from: '2026-02-01', value: null, basis: design('No text that was read gives the shares under 01-QĐ/TW.') },
  ],
  checkedOn: '2026-11-21',
});

/** What each level keeps of what it received. */
export const retention: Readonly<Record<RetentionLevel, Policy<RetainedShare>>> = {
  cell: shares('cell', 'Chi bộ trích để lại', 3_000, 5_000),
  'commune-base': shares('commune-base', 'Tổ chức cơ sở đảng xã, phường, thị trấn trích để lại', 9_000, 9_000),
  'other-base': shares('other-base', 'Tổ chức cơ sở đảng khác trích để lại', 7_000, 7_000),
  'above-base': shares('above-base', 'Cấp trên của tổ chức cơ sở đảng trích để lại', 5_000, 5_000),
};

/** The rule of one organization, as the competent committee decided it. */
export interface RetentionRule {
  readonly retainBp: number;
  readonly decisionNo: string;
  readonly from: IsoDate;
  /** Compared with the text of the decision by a person. */
  readonly verified: boolean;
}

function policyOf(level: RetentionLevel): Policy<RetainedShare> {
  if (typeof level !== 'string' || !Object.hasOwn(retention, level))
    throw new InvalidInputError('level of retention', [`${shown(level)} is none`]);
  return retention[level];
}

/** Whether a share is one that the regulation allows a level in a month; where the regulation gives none, any is. */
export function isAllowedShare(level: RetentionLevel, month: IsoMonth, retainBp: number): boolean {
  const share = knownOn(policyOf(level), firstDay(month))?.value;
  return Number.isInteger(retainBp) && retainBp >= (share?.min ?? 0) && retainBp <= (share?.max ?? 10_000);
}

/** The share a level keeps in a month: the regulation's where it is one value, else its own rule. Throws `PolicyMissingError` without one. */
export function retainBpOf(level: RetentionLevel, month: IsoMonth, rule?: RetentionRule): number {
  const on = firstDay(month);
  const share = knownOn(policyOf(level), on)?.value;
  if (share && share.min === share.max) return share.min;
  if (rule) parseDate(rule.from);
  if (!rule || rule.from > on || !isAllowedShare(level, month, rule.retainBp))
    throw new PolicyMissingError(retention[level].id, on);
  return rule.retainBp;
}
