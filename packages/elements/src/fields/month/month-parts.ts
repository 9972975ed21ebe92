/** What was typed into the two boxes. */
export interface MonthParts {
  readonly month: string;
  readonly year: string;
}

/** The answer to what was typed: `2026-11`. What is not complete keeps its gaps (`-11`), so that nothing typed is lost. */
export function monthFromParts({ month, year }: MonthParts): string | undefined {
  if (month === '' && year === '') return undefined;
  return /^\d{4}$/.test(year) && /^\d{1,2}$/.test(month) ? `${year}-${month.padStart(2, '0')}` : `${year}-${month}`;
}

/** The boxes for an answer. */
export function partsFromMonth(value: string | undefined): MonthParts {
  const [year = '', month = ''] = value?.split('-') ?? [];
  return { month: month.replace(/^0(?=\d)/, ''), year };
}

/** A whole month pasted or typed into one box: `11/2026`, `11.2026`. */
export function partsFromText(text: string): MonthParts | undefined {
  const found = /^\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4})\s*$/.exec(text.normalize('NFKC'));
  return found ? { month: found[1] ?? '', year: found[2] ?? '' } : undefined;
}
