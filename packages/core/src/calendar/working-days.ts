import { shown } from '../errors/shown.ts';
import { PolicyMissingError } from '../errors/policy-missing-error.ts';
import { dateOfDayNumber, dayNumberOf, daysInMonth, parseDate, type IsoDate } from '../model/dates.ts';
import { holidays, type CalendarEntry } from './holidays.ts';

// Deadlines are counted in numbers of days: sixty dates would be taken apart and put together again for one of them.
const entries: ReadonlyMap<number, CalendarEntry> = new Map(
  Object.values(holidays).flatMap((year) => year.map((entry) => [dayNumberOf(entry.date), entry])),
);
const covered = Object.keys(holidays).map(
  (year) => [dayNumberOf(`${year}-01-01`), dayNumberOf(`${year}-12-31`)] as const,
);

/** What the table says of a day, for screens: its name and why it is off or worked; `undefined` for an ordinary day. */
export const dayKind = (date: IsoDate): CalendarEntry | undefined => entryOf(dayNumberOf(date));

/** Whether officials work on a day: Monday to Friday except days off, and make-up Saturdays. */
export const isWorkingDay = (date: IsoDate): boolean => isWorked(dayNumberOf(date));

function isWorked(day: number): boolean {
  const entry = entryOf(day);
  if (entry) return entry.kind === 'makeup-work';
  // 1970-01-01, the day of the number 0, was a Thursday.
  const weekday = (day + 4) % 7;
  return weekday !== 0 && weekday !== 6;
}

function entryOf(day: number): CalendarEntry | undefined {
  if (!covered.some(([first, last]) => first <= day && day <= last))
    throw new PolicyMissingError('calendar', dateOfDayNumber(day));
  return entries.get(day);
}

/**
 * The last day of a deadline of `n` working days; the day it starts from is not counted, so it may be the day before the
 * table begins. `n = 0` gives the day itself or, if it is off, the next working day.
 */
export function addWorkingDays(date: IsoDate, n: number): IsoDate {
  mustBeCount(n);
  if (n === 0) return rollForward(date);
  let day = dayNumberOf(date);
  // Ends however large `n` is: beyond the last covered year `isWorked` throws.
  for (let counted = 0; counted < n;) {
    day += 1;
    if (isWorked(day)) counted += 1;
  }
  return dateOfDayNumber(day);
}

/** How many working days lie in (after, through]: the first day is not counted, the last one is. Zero if they are reversed. */
export function workingDaysBetween(after: IsoDate, through: IsoDate): number {
  const last = dayNumberOf(through);
  entryOf(last);
  const first = dayNumberOf(after);
  let counted = 0;
  // Counted backwards, so that a first day long before the table throws at its edge at once.
  for (let day = last; day > first; day -= 1) if (isWorked(day)) counted += 1;
  return counted;
}

/** The first working day after a day. */
export const nextWorkingDay = (date: IsoDate): IsoDate => addWorkingDays(date, 1);

/** The day itself if it is a working day, else the next one: where a deadline in calendar days or months ends. */
export function rollForward(date: IsoDate): IsoDate {
  let day = dayNumberOf(date);
  while (!isWorked(day)) day += 1;
  return dateOfDayNumber(day);
}

/** The same day of the month `n` months later, or the last day of that month if it is shorter. Needs no holiday table. */
export function addMonths(date: IsoDate, n: number): IsoDate {
  mustBeCount(n);
  const start = parseDate(date);
  const months = start.year * 12 + start.month - 1 + n;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  if (year > 9999) throw new RangeError(`${n} months after ${date} is beyond the year 9999.`);
  const pad = (part: number, length: number): string => String(part).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(start.day, daysInMonth(year, month)), 2)}`;
}

function mustBeCount(n: number): void {
  if (!Number.isInteger(n) || n < 0)
    throw new RangeError(`A length is a whole number of zero or more, not ${shown(n)}.`);
}
