import { mustBeTexts } from '../../model/must-be.ts';
import type { IsoMonth } from '../../model/dates.ts';
import type { Dong } from '../../model/money.ts';
import { assess } from './assess.ts';
import type { DuesProfile } from './profile.ts';

/** What is owed for months that were not paid: each at the rate of its own month. */
export function arrearsOf(
  profile: DuesProfile,
  months: readonly IsoMonth[],
): { readonly total: Dong; readonly months: readonly { readonly month: IsoMonth; readonly due: Dong }[] } {
  mustBeTexts(months, 'list of months');
  const owed = [...new Set(months)].toSorted().map((month) => ({ month, due: assess(profile, month).due }));
  return { total: owed.reduce((sum, { due }) => sum + due, 0), months: owed };
}
