import { isIsoDate } from '../model/dates.ts';
import { checked, finding, typedText, type Checked } from './checked.ts';

/** A birth date of an old record: `yyyy`, `yyyy-mm` or `yyyy-mm-dd`. */
export type PartialDate = string;

/**
 * Checks a date of which old records may know only the year or the month: `1975`, `05/1975`, `2/5/1975`, `1975-05-02`.
 * The value is `yyyy`, `yyyy-mm` or `yyyy-mm-dd`.
 */
export function checkPartialDate(text: string): Checked {
  const typed = typedText(text).replace(/\s/g, '');
  if (typed === '') return checked(typed, [finding('empty', 'Nhập ngày, hoặc ít nhất năm.')]);
  const value = normalized(typed);
  return value === undefined
    ? checked(typed, [finding('format', 'Ghi năm, tháng/năm hoặc ngày/tháng/năm, ví dụ 1975, 05/1975, 02/05/1975.')])
    : checked(value, []);
}

/** Whether one date can be the other, known less exactly: `1975` and `1975-05-02` can. */
export const partialDatesAgree = (a: PartialDate, b: PartialDate): boolean =>
  typedText(a) === typedText(b) || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);

function normalized(typed: string): PartialDate | undefined {
  const [, day, month, year] = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/.exec(typed) ?? [];
  const parts =
    year === undefined
      ? typed
      : [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(parts)) return undefined;
  // The days that are not known are filled in with the first, to see whether the rest exists.
  return isIsoDate(`${parts}-01-01`.slice(0, 10)) ? parts : undefined;
}
