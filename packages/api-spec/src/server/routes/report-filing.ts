import { dateOf, type Instant } from '@tthc-dang/core';
import { phaseAsText, reportSenders, type PhaseKind } from '@tthc-dang/core/reports';
import { json } from '../http/answers.ts';
import { objectOf } from '../http/body.ts';
import { idempotent } from '../http/idempotent.ts';
import type { Route, SignedCall } from '../http/route.ts';
import { fault } from '../problems.ts';
import { composePhase, composeWeekly, filedView, procedureLabel } from '../reports/compose.ts';
import { phaseId, weeklyId, type FiledReport } from '../reports/filed-report.ts';
import { watched, type Watched } from '../reports/oversight.ts';
import { filingIn } from '../reports/report-inputs.ts';
import type { Writer } from '../store/store.ts';

/** Sending a report up: the numbers are those of the moment, the words those of whoever sends it. */
export const reportFilingRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/v1/reports/weekly',
    operationId: 'fileWeeklyReport',
    answer: async (call) => {
      const { value, text } = await objectOf(call.request);
      const { unitId, on = dateOf(call.at), obstacles = 0 } = filingIn(value, ['unitId', 'obstacles']);
      return idempotent(call, text, async (writer) => {
        const about = await watched(writer, call.person, unitId, on, reportSenders, 'there');
        const report = await composeWeekly(writer, about, { on, now: call.at });
        const { week, total } = report;
        return filed(writer, call, about, {
          id: weeklyId(unitId, week.from),
          kind: 'weekly',
          obstacles,
          content: { from: week.from, to: week.to, total, text: report.text, dueBefore: week.before },
        });
      });
    },
  },
  ...(['pilot', 'final'] as const).map((kind): Route => ({
    method: 'POST',
    path: `/v1/reports/phases/${kind}`,
    operationId: kind === 'pilot' ? 'filePilotReport' : 'fileFinalReport',
    answer: (call) => filePhase(call, kind),
  })),
];

async function filePhase(call: SignedCall, kind: PhaseKind): Promise<Response> {
  const { value, text } = await objectOf(call.request);
  const { unitId, on = dateOf(call.at), plan, narrative } = filingIn(value, ['unitId', 'plan', 'narrative']);
  if (!plan || !narrative) throw fault('BAD_REQUEST', { detail: 'plan and narrative.' });
  return idempotent(call, text, async (writer) => {
    const about = await watched(writer, call.person, unitId, on, reportSenders, 'there');
    const report = await composePhase(writer, about, { on, now: call.at, plan, kind, narrative });
    const [lastDay] = report.lastDays;
    return filed(writer, call, about, {
      id: phaseId(unitId, kind, plan),
      kind,
      obstacles: 0,
      content: {
        from: report.from,
        to: report.to,
        total: report.total,
        text: phaseAsText(report, procedureLabel),
        // The whole last day counts.
        ...(lastDay === undefined ? {} : { dueBefore: `${lastDay}T23:59:59+07:00` }),
      },
    });
  });
}

type Content = Pick<FiledReport, 'id' | 'kind' | 'obstacles' | 'content'>;

/** Files a report. One that was in time is not replaced by a later one: what was sent does not change after it was due. */
async function filed(writer: Writer, { person, at }: SignedCall, about: Watched, content: Content): Promise<Response> {
  const known = await writer.kept('filedReports', content.id);
  if (known && isOver(known.content.dueBefore, at)) throw fault('ALREADY_REPORTED');
  const report: FiledReport = {
    ...content,
    owner: about.unit.id,
    sort: at,
    sentAt: at,
    sentById: person.id,
    sentByName: person.fullName,
  };
  await writer.keep('filedReports', report);
  return json(filedView(report, about), 201);
}

const isOver = (before: Instant | undefined, now: Instant): boolean =>
  before !== undefined && Date.parse(now) >= Date.parse(before);
