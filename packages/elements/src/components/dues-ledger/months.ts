import type { IsoDate, IsoMonth } from '@tthc-dang/core';
import { monthBefore, monthOf } from '@tthc-dang/core/dates';

/** The months that a book is chosen from: this one and the year before it, the newest first. */
export function recentMonths(today: IsoDate): readonly IsoMonth[] {
  const months = [monthOf(today)];
  for (let left = 12; left > 0; left -= 1) months.push(monthBefore(months.at(-1)!));
  return months;
}
