import { saveFile } from './save-file.ts';

/** Hands a table to the person as a file that spreadsheets open with its accents; gives the name back. */
export function saveTable(csv: string, name: string): string {
  // Reading an answer as text takes the mark away by which spreadsheets know UTF-8.
  saveFile(new Blob(['\uFEFF', csv.replace(/^\uFEFF/, '')], { type: 'text/csv;charset=utf-8' }), name);
  return name;
}
