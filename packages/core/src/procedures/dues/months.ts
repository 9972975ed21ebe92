import { firstDay, type IsoMonth } from '../../model/dates.ts';

/** Whether a value is a month, `YYYY-MM`. */
export const isIsoMonth = (value: unknown): value is IsoMonth =>
  typeof value === 'string' && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(value);

/** The months since the year 0. */
export const monthIndex = (month: IsoMonth): number => {
  firstDay(month);
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
};

/** The month a number of months later; earlier if negative. */
export const monthPlus = (month: IsoMonth, months: number): IsoMonth => {
  const index = monthIndex(month) + months;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
};

/** How many months lie from the first to the last, both included. */
export const monthsThrough = (first: IsoMonth, last: IsoMonth): number => monthIndex(last) - monthIndex(first) + 1;
