import type { Refusal } from '@tthc-dang/core';
import { foldForSearch } from '@tthc-dang/core/identifiers';
import { memberFields, type MemberField, type MemberRecord } from '@tthc-dang/core/reconciliation';
import { bytesOf, digestOf } from '../http/body.ts';
import { parseStrictly } from '../http/strict-json.ts';
import { fault, refused } from '../problems.ts';
import { rowsOfCsv } from './rows-of-csv.ts';

/** The most that a list of the member database may have: a province comes in parts. */
export const mostBytes = 8 * 1024 * 1024;
export const mostRecords = 20_000;
const mostIssues = 50;
const longest = 500;

// The keys are those of the literal object of core.
const fields = ['id', 'unitId', ...(Object.keys(memberFields) as MemberField[])] as const;
type FieldName = (typeof fields)[number];

/** The columns that a table may have, by their names as they are typed, with or without accents: the field itself, or its label. */
const columns: ReadonlyMap<string, FieldName> = new Map(
  [
    ...fields.map((name) => [name, name] as const),
    ...Object.entries(memberFields).map(([name, { label }]) => [label, name as MemberField] as const),
    ['mã đảng viên', 'id'] as const,
    ['mã tổ chức đảng', 'unitId'] as const,
  ].map(([written, name]) => [foldForSearch(written), name]),
);

/** The records of a body in JSON or CSV, with its digest; every fault is told with its line and its field. */
export async function uploadedRecords(
  request: Request,
): Promise<{ readonly records: readonly MemberRecord[]; readonly digest: string }> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'text/csv' && type !== 'application/json')
    throw fault('UNSUPPORTED_MEDIA_TYPE', { detail: 'application/json or text/csv' });
  const bytes = await bytesOf(request, mostBytes);
  const text = decoded(bytes);
  const rows = type === 'text/csv' ? fromCsv(text) : fromJson(text);
  if (rows.length === 0 || rows.length > mostRecords)
    throw fault('BAD_REQUEST', { detail: `A list has 1 to ${mostRecords} records.` });
  return { records: judged(rows, type === 'text/csv' ? 2 : 1), digest: await digestOf(bytes) };
}

type Row = Readonly<Record<string, unknown>>;

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw fault('BAD_REQUEST', { detail: 'The list is not UTF-8.' });
  }
}

function fromJson(text: string): readonly Row[] {
  const value = parseStrictly(text);
  const records = typeof value === 'object' && value !== null && 'records' in value ? value.records : undefined;
  const rest = Object.keys(value ?? {}).filter((name) => name !== 'records');
  const isRow = (one: unknown): one is Row => typeof one === 'object' && one !== null && !Array.isArray(one);
  if (!Array.isArray(records) || rest.length > 0 || !records.every(isRow))
    throw fault('BAD_REQUEST', { detail: 'records is a list of records.' });
  return records;
}

function fromCsv(text: string): readonly Row[] {
  const [head = [], ...lines] = rowsOfCsv(text.replace(/^\uFEFF/, ''), mostRecords + 1);
  const names = head.map((name) => columns.get(foldForSearch(name)) ?? name.trim());
  return lines.map((cells) =>
    Object.fromEntries([
      ...names.flatMap((name, at) => ((cells[at] ?? '').trim() === '' ? [] : [[name, cells[at]!.trim()] as const])),
      ...(cells.length > names.length ? [['', 'x'] as const] : []),
    ]),
  );
}

/** The records, if every line is one; else every line that is none, by its number and its field. */
function judged(rows: readonly Row[], firstLine: number): readonly MemberRecord[] {
  const issues: { readonly pointer: string; readonly code: string; readonly says: string }[] = [];
  const seen = new Set<unknown>();
  for (const [at, row] of rows.entries()) {
    const wrong = (field: string, code: string, says: string): void =>
      void issues.push({ pointer: `/records/${at}/${field}`, code, says: `Dòng ${at + firstLine}: ${says}` });
    for (const [name, value] of Object.entries(row))
      if (!fields.some((field) => field === name)) wrong(name.slice(0, 80), 'unknown-field', 'có mục không dùng đến.');
      else if (typeof value !== 'string') wrong(name, 'not-text', 'giá trị phải là chữ.');
      else if (value.length > longest) wrong(name, 'too-long', `quá ${longest} ký tự.`);
    if (!row['id']) wrong('id', 'missing', 'thiếu mã đảng viên.');
    else if (seen.has(row['id'])) wrong('id', 'twice', 'mã đảng viên có hai lần trong danh sách.');
    seen.add(row['id']);
    if (issues.length >= mostIssues) break;
  }
  if (issues.length > 0)
    throw refused([
      { code: 'VALIDATION', says: `Danh sách có ${issues.length} chỗ cần sửa.`, issues } satisfies Refusal,
    ]);
  // Every member of each row was checked above to be a text under the name of a field.
  return rows.map((row) => ({ unitId: '', ...row }) as unknown as MemberRecord);
}
