import type { LogView } from '@tthc-dang/core';

/** A log as a file that can be checked again: the entries as they are chained. */
export const logJson = (procedure: string, dossierId: string, { entries }: LogView, savedAt: string): Blob =>
  new Blob([JSON.stringify({ procedure, dossierId, savedAt, entries }, undefined, 2)], { type: 'application/json' });

/** Rows as a table for spreadsheets. */
export const csvFile = (rows: readonly (readonly string[])[]): Blob =>
  // Without the mark spreadsheets read Vietnamese letters as something else.
  new Blob(['\uFEFF', ...rows.map((row) => `${row.map(cell).join(',')}\r\n`)], { type: 'text/csv;charset=utf-8' });

/** A cell; what a spreadsheet would take for a formula is made plain text. */
const cell = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
