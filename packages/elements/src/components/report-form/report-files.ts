import type { IsoDate } from '@tthc-dang/core';
import { oversightClient } from '@tthc-dang/core/client/oversight';
import type { Client } from '@tthc-dang/core/client';
import type { Paper } from '@tthc-dang/core/documents';
import type { phaseAsText } from '@tthc-dang/core/reports';
import type { Translate } from '../../internal/format.ts';
import type { loadPapers } from '../paper/paper-view.ts';
import { saveTable } from '../../internal/save-table.ts';
import { saveFile } from '../../internal/save-file.ts';
import { procedureName } from '../progress/procedure-choice.ts';
import { periodOf, type ReadReport, type Words } from './report-kind.ts';
import { narrativeOf } from './send-report.ts';

/** The report as text to paste, with the person's remark under it. Empty until the part that words a phase is there. */
export function textOfReport(
  read: ReadReport,
  words: Words,
  phase: typeof phaseAsText | undefined,
  t: Translate,
): string {
  if (read.kind === 'weekly') {
    const note = String(words['note'] ?? '').trim();
    const lines = [`${read.report.unitName}`, read.report.text];
    return [...lines, ...(note ? [t('reports.form.note-line', { note })] : [])].join('\n');
  }
  const text = phase?.({ ...read.report, narrative: narrativeOf(words) }, (id) => procedureName(id, t));
  return text === undefined ? '' : `${read.report.unitName}\n${text}`;
}

/** The report as a paper to print. */
export const paperOfReport = (
  papers: Awaited<ReturnType<typeof loadPapers>>,
  read: ReadReport,
  words: Words,
  on: IsoDate,
  labelOf: (procedure: string) => string,
): Paper =>
  read.kind === 'weekly'
    ? papers.weeklyReportPaper(read.report, on, labelOf)
    : papers.phaseReportPaper({ ...read.report, narrative: narrativeOf(words) }, on, labelOf);

/** Hands the figures to the person: as a table of the server, or as the data that this page read. Gives the name of the file. */
export async function saveReport(
  client: Client,
  read: ReadReport,
  format: 'csv' | 'json',
  on: IsoDate,
  signal: AbortSignal,
): Promise<string> {
  const { unitId } = read.report;
  const name = `bao-cao-${read.kind}-${unitId}-${periodOf(read).from}.${format}`;
  if (format === 'json') {
    // Who sent it is no figure.
    const { filed: _, ...figures } = read.report;
    saveFile(new Blob([JSON.stringify(figures, undefined, 2)], { type: 'application/json' }), name);
    return name;
  }
  const ask = oversightClient(client);
  const csv =
    read.kind === 'weekly'
      ? await ask.reportAs('csv', 'weekly', { unitId, on }, { signal })
      : await ask.reportAs('csv', `phases/${read.kind}`, { unitId, plan: read.report.plan }, { signal });
  return saveTable(csv, name);
}
