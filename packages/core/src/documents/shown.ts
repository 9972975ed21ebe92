import { fieldTextKeys } from '../derive/texts.ts';
import type { Basis } from '../law/basis.ts';
import { formatDate, formatMonth } from '../identifiers/format-date.ts';
import { formatDong } from '../identifiers/format-dong.ts';
import { isIsoDate, parseDate, type IsoDate } from '../model/dates.ts';
import type { Field, FieldMap } from '../model/field.ts';
import { isDong } from '../model/money.ts';
import type { Issued } from './issued.ts';
import type { PaperLine } from './paper.ts';

/** A day as official papers write it: `ngày 05 tháng 01 năm 2026`. */
export function writtenDate(date: IsoDate): string {
  parseDate(date);
  const [year, month, day] = date.split('-') as [string, string, string];
  return `ngày ${day} tháng ${month} năm ${year}`;
}

/** The line of a paper that names its law; a decision of our own is never printed as one. */
export const groundOf = (basis: Basis | undefined): string | undefined =>
  basis?.kind === 'law'
    ? `Căn cứ ${basis.instrument}, ${/^\d/.test(basis.at) ? `mục ${basis.at}` : basis.at}`
    : undefined;

/** A line of a paper; what is missing stays open, to be filled in by hand. */
export const line = (label: string, value?: string): PaperLine => ({
  label,
  ...(value === undefined || value === '' ? {} : { value }),
});

/** A line that may share its row with a neighbour. */
export const shortLine = (label: string, value?: string): PaperLine => ({ ...line(label, value), short: true });

/** A day on a line: `22/11/2026`; what is only a year or a month is printed as it was recorded. */
export const dayText = (date: unknown): string | undefined =>
  typeof date !== 'string' ? undefined : isIsoDate(date) ? formatDate(date) : date;

/** The answers that came with a document, with the labels of their questions, as the host words them. */
export function answerLines(issued: Issued, names?: readonly string[]): readonly PaperLine[] {
  const { procedure, entry, input } = issued;
  const fields: FieldMap = procedure.events[entry.event]?.fields ?? {};
  return Object.entries(fields)
    .filter(([name, { kind }]) => (names?.includes(name) ?? true) && kind !== 'record' && kind !== 'declaration')
    .filter(([name]) => input?.[name] !== undefined)
    .map(([name, field]) => line(labelOf(issued, name, field), answerText(issued, field, input?.[name])));
}

/** The label of a question of the event that issued the document. */
export function labelOf({ procedure, entry, options }: Issued, name: string, field: Field): string {
  const [own, shared] = fieldTextKeys(procedure.id, entry.event, name);
  const word = options.word ?? ((_: string, vietnamese: string) => vietnamese);
  return word(own, word(shared, field.label));
}

/** An answer as people write it: labels for keys, names for ids, names of files. */
export function answerText({ nameOf }: Pick<Issued, 'nameOf'>, field: Field, value: unknown): string {
  const choice = (key: unknown): string => field.choices?.[text(key)] ?? text(key);
  if (field.kind === 'choices' && Array.isArray(value)) return value.map(choice).join('; ');
  if (field.kind === 'attachments' && Array.isArray(value))
    return value.map((file: { readonly name?: unknown }) => text(file.name)).join('; ');
  if (field.kind === 'choice') return choice(value);
  if (field.kind === 'organization') return nameOf(text(value));
  if (field.kind === 'money' && isDong(value)) return formatDong(value);
  if (field.kind === 'month') return monthText(value) ?? '';
  if (field.kind === 'date') return dayText(value) ?? '';
  return text(value);
}

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** A month on a line: `11/2026`. */
export const monthText = (month: unknown): string | undefined =>
  typeof month === 'string' && isIsoDate(`${month}-01`) ? formatMonth(month) : undefined;
