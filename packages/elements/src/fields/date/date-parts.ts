/** What was typed into the three boxes. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** The answer to what was typed: `2026-11-05`. What is not complete keeps its gaps (`-11-5`), so that nothing typed is lost. */
export function dateFromParts({ day, month, year }: DateParts): string | undefined {
  if (day === '' && month === '' && year === '') return undefined;
  const whole = /^\d{4}$/.test(year) && /^\d{1,2}$/.test(month) && /^\d{1,2}$/.test(day);
  return whole ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : `${year}-${month}-${day}`;
}

/** The boxes for an answer. */
export function partsFromDate(value: string | undefined): DateParts {
  const [year = '', month = '', day = ''] = value?.split('-') ?? [];
  return { day: unpadded(day), month: unpadded(month), year };
}

/** A whole day pasted or typed into one box: `5/11/2026`, `5.11.2026`, `5 11 2026`. */
export function partsFromText(text: string): DateParts | undefined {
  const found = /^\s*(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4})\s*$/.exec(text.normalize('NFKC'));
  return found ? { day: found[1] ?? '', month: found[2] ?? '', year: found[3] ?? '' } : undefined;
}

const unpadded = (part: string): string => part.replace(/^0(?=\d)/, '');
