import { shown } from '../../errors/shown.ts';
import { InvalidInputError } from '../../errors/invalid-input-error.ts';
import type { IsoMonth } from '../../model/dates.ts';
import { entryOn } from '../../policy/policy.ts';
import { isIsoMonth } from './months.ts';
import { unpaidMonthsWarned } from './policy.ts';
import { said, type Said } from './sentences.ts';
import { shownDate } from './shown.ts';

/** An obligation as far as the warning goes by it. */
export interface ObligationInYear {
  readonly period: IsoMonth;
  readonly state: string;
}

/** The unpaid months of a year, and the warning to the cell where there are enough of them. */
export interface UnpaidWarning {
  readonly year: number;
  readonly months: readonly IsoMonth[];
  readonly count: number;
  readonly warns: boolean;
  /** Only told; what follows, people decide. */
  readonly warning?: Said;
}

/**
 * Counts the overdue months of a calendar year, which need not be consecutive, and warns the cell from the third on.
 *
 * It never does more than warn: removal from the list is proposed by the cell and decided by a committee.
 */
export function unpaidWarning(obligations: readonly ObligationInYear[], year: number): UnpaidWarning {
  if (!Number.isInteger(year) || year < 1000 || year > 9999)
    throw new InvalidInputError('year', [`${shown(year)} is not a year of four digits`]);
  mustBeObligations(obligations);
  const months = [
    ...new Set(
      obligations
        .filter(({ period, state }) => state === 'overdue' && period.startsWith(`${year}-`))
        .map(({ period }) => period),
    ),
  ].toSorted();
  const count = months.length;
  const threshold = entryOn(unpaidMonthsWarned, `${year}-12-31`);
  if (count < threshold.value) return { year, months, count, warns: false };
  const warning = said('dues.unpaid', threshold.basis, {
    count: String(count),
    year: String(year),
    months: months.map(shownDate).join(', '),
  });
  return { year, months, count, warns: true, warning };
}

function mustBeObligations(obligations: unknown): void {
  const faults = Array.isArray(obligations)
    ? obligations.flatMap((one: Partial<ObligationInYear> | null, index) =>
        typeof one?.state === 'string' && isIsoMonth(one.period) ? [] : [`/${index} has no month or no state`],
      )
    : ['it is no list'];
  if (faults.length > 0) throw new InvalidInputError('list of obligations', faults);
}
