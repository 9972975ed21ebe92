import { fault } from '../problems.ts';

/** The rows of a table in CSV (RFC 4180), with commas or semicolons; empty lines are passed over. Read sign by sign, once. */
export function rowsOfCsv(text: string, most: number): readonly (readonly string[])[] {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const between = firstLine.split(';').length > firstLine.split(',').length ? ';' : ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endRow = (): void => {
    row.push(cell);
    if (row.some((one) => one !== '')) rows.push(row);
    [row, cell] = [[], ''];
    if (rows.length > most) throw fault('BAD_REQUEST', { detail: `A list has at most ${most - 1} records.` });
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === between) {
      row.push(cell);
      cell = '';
    } else if (sign === '\n') endRow();
    else if (sign !== '\r') cell += sign;
  }
  if (quoted) throw fault('BAD_REQUEST', { detail: `Line ${rows.length + 1}: a quotation mark is not closed.` });
  endRow();
  return rows;
}
