import { firstDay, parseDate, type IsoDate, type IsoMonth } from '../model/dates.ts';
import { checkPartialDate } from './partial-date.ts';

/** A day as it is shown: `22/11/2026`. */
export function formatDate(date: IsoDate): string {
  parseDate(date);
  return date.split('-').reverse().join('/');
}

/** A dues month as it is shown: `11/2026`. */
export const formatMonth = (month: IsoMonth): string => formatDate(firstDay(month)).slice(3);

/** The day that somebody typed as `5/11/2026`, `05.11.2026` or `2026-11-05`; nothing where it is no day that exists. */
export function typedDate(text: string): IsoDate | undefined {
  const { ok, value } = checkPartialDate(text);
  return ok && value.length === 10 ? value : undefined;
}
