import { compareDates, daysInMonth, firstDay, parseDate, type IsoDate, type IsoMonth } from '../../model/dates.ts';

/** The last day to pay for a dues month: the last calendar day of it. */
export function duesDueOn(month: IsoMonth): IsoDate {
  const { year, month: number } = parseDate(firstDay(month));
  return `${month}-${String(daysInMonth(year, number)).padStart(2, '0')}`;
}

/** Whether dues of a month may be paid on a day: from its first day, or earlier with a decision to prepay. */
export const mayBePaidOn = (month: IsoMonth, on: IsoDate, prepay = false): boolean => {
  // Both are looked at first: nonsense is not paid for, decision or not.
  const first = firstDay(month);
  return compareDates(on, first) >= 0 || prepay === true;
};
