import { ApiError, type Client } from '@tthc-dang/core/client';
import { oversightClient, type FiledReportView } from '@tthc-dang/core/client/oversight';
import type { Narrative } from '@tthc-dang/core/reports';
import type { ReadReport, Words } from './report-kind.ts';

/** The three parts of a phase as they are written so far. */
export const narrativeOf = (words: Words): Narrative => ({
  results: String(words['results'] ?? ''),
  obstacles: String(words['obstacles'] ?? ''),
  proposals: String(words['proposals'] ?? ''),
});

/** What goes up for a report: which one it is, and the words. The numbers are counted by the server. */
export const bodyOf = (read: ReadReport, on: string, words: Words) => {
  const { unitId } = read.report;
  return read.kind === 'weekly'
    ? ({ kind: read.kind, of: { unitId, on, obstacles: Number(words['count']) } } as const)
    : ({ kind: read.kind, of: { unitId, plan: read.report.plan, narrative: narrativeOf(words) } } as const);
};

/** Sends a report up. `undefined`: one was sent before, and stays as it is because it is past its deadline. */
export async function sendReport(
  client: Client,
  body: ReturnType<typeof bodyOf>,
  options: { readonly idempotencyKey: string; readonly signal: AbortSignal },
): Promise<FiledReportView | undefined> {
  const ask = oversightClient(client);
  try {
    return body.kind === 'weekly'
      ? await ask.fileWeeklyReport(body.of, options)
      : await ask.filePhaseReport(body.kind, body.of, options);
  } catch (error) {
    if (error instanceof ApiError && error.code === 'ALREADY_REPORTED') return undefined;
    throw error;
  }
}
