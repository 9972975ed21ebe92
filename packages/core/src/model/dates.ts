import { shown } from '../errors/shown.ts';
import { InvalidDateError } from '../errors/invalid-date-error.ts';

/** A day, `YYYY-MM-DD`. Days are strings: they compare with `<` and have no time zone to get wrong. */
export type IsoDate = string;

/** A month, `YYYY-MM`. */
export type IsoMonth = string;

/** A point in time, RFC 3339; we write it with `+07:00`. */
export type Instant = string;

const day = 86_400_000;
// Việt Nam has had one offset, without daylight saving, for the whole time this kit covers.
const offset = 7 * 3_600_000;
const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthPattern = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const instantPattern =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;

/** The parts of a day; throws `InvalidDateError` for what is no day, such as `2026-02-30`. */
export function parseDate(date: IsoDate): { readonly year: number; readonly month: number; readonly day: number } {
  const parts = typeof date === 'string' ? datePattern.exec(date) : null;
  if (!parts) throw new InvalidDateError(date);
  const [year, month, dayOfMonth] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month))
    throw new InvalidDateError(date);
  return { year, month, day: dayOfMonth };
}

/** Whether a value is a day that exists. */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== 'string') return false;
  try {
    parseDate(value);
    return true;
  } catch {
    return false;
  }
}

/** How many days a month has; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day a number of days later; earlier if negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  if (!Number.isInteger(days)) throw new RangeError(`Days are counted in whole numbers, not ${shown(days)}.`);
  return isoDateOf(epochOf(date) + days * day);
}

/** The day of the week: 0 is Sunday, 6 is Saturday. */
export const weekdayOf = (date: IsoDate): number => new Date(epochOf(date)).getUTCDay();

/** The number of a day, for counting: the day after has the next one. */
export const dayNumberOf = (date: IsoDate): number => epochOf(date) / day;

/** The day with a number. */
export const dateOfDayNumber = (number: number): IsoDate => isoDateOf(number * day);

/** The day it is in Việt Nam at an instant, whatever offset the instant is written with. */
export function dateOf(instant: Instant): IsoDate {
  const written = typeof instant === 'string' ? instantPattern.exec(instant)?.[1] : undefined;
  // Date.parse would quietly move 30 February into March.
  if (written === undefined || !isIsoDate(written)) throw new InvalidDateError(instant, 'instant');
  if (instant.endsWith('+07:00')) return written;
  return isoDateOf(Date.parse(instant.toUpperCase()) + offset);
}

/** Whether a value is an instant that exists, with the offset it is written in. */
export function isInstant(value: unknown): value is Instant {
  if (typeof value !== 'string') return false;
  try {
    dateOf(value);
    return true;
  } catch {
    return false;
  }
}

/** An instant as it is stored: `2026-11-21T08:30:00+07:00`. Later instants are greater strings. */
export function instantOf(date: Date | number): Instant {
  const at = typeof date === 'number' || date instanceof Date ? Number(date) : NaN;
  if (!Number.isFinite(at)) throw new InvalidDateError(date, 'instant');
  const local = inFourDigitYears(at + offset, date);
  return `${local.slice(0, -1).replace('.000', '')}+07:00`;
}

/** The month of a day. */
export function monthOf(date: IsoDate): IsoMonth {
  parseDate(date);
  return date.slice(0, 7);
}

/** The month before a month, or before the month of a day. */
export function monthBefore(dateOrMonth: IsoDate): IsoMonth {
  return addDays(firstDay(isIsoDate(dateOrMonth) ? monthOf(dateOrMonth) : dateOrMonth), -1).slice(0, 7);
}

/** The first day of a month. */
export function firstDay(month: IsoMonth): IsoDate {
  if (typeof month !== 'string' || !monthPattern.test(month)) throw new InvalidDateError(month, 'month');
  return `${month}-01`;
}

/** Negative, zero or positive as the first day is before, equal to or after the second: for `sort`. */
export function compareDates(a: IsoDate, b: IsoDate): number {
  parseDate(a);
  parseDate(b);
  return a < b ? -1 : a > b ? 1 : 0;
}

function epochOf(date: IsoDate): number {
  const parts = parseDate(date);
  // Date.UTC takes the years 0 to 99 for the last century; setUTCFullYear does not.
  return new Date(0).setUTCFullYear(parts.year, parts.month - 1, parts.day);
}

const isoDateOf = (epoch: number): IsoDate => inFourDigitYears(epoch, epoch).slice(0, 10);

function inFourDigitYears(epoch: number, asked: unknown): string {
  // Outside the years 0000 to 9999 the text would no longer be a date of this form.
  if (!(epoch >= -62_167_219_200_000 && epoch < 253_402_300_800_000)) throw new InvalidDateError(asked);
  return new Date(epoch).toISOString();
}
