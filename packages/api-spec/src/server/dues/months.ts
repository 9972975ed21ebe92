import type { IsoMonth } from '@tthc-dang/core';

/** The month a number of months later; earlier if negative. */
export function monthPlus(month: IsoMonth, months: number): IsoMonth {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The months from the first to the last, both included. */
export function monthsBetween(first: IsoMonth, last: IsoMonth): readonly IsoMonth[] {
  const months: IsoMonth[] = [];
  for (let month = first; month <= last; month = monthPlus(month, 1)) months.push(month);
  return months;
}
