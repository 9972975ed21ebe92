import { dateOf, type IsoDate } from '@tthc-dang/core';
import type { FiledReportView, ReportDeadlines } from '@tthc-dang/core/client/oversight';
import { phaseOf, reportingWeek, reportReaders } from '@tthc-dang/core/reports';
import type { Page } from '@tthc-dang/core';
import { dayIn } from '../inbox/dossier-filter.ts';
import { json, text } from '../http/answers.ts';
import { cursorOf, limitIn, oneOf, placeIn } from '../http/paging.ts';
import type { Route, SignedCall } from '../http/route.ts';
import { withBelow } from '../register/admin-unit.ts';
import {
  backlogCsv,
  inWords,
  lateUnitsCsv,
  phaseCsv,
  progressCsv,
  progressText,
  weeklyCsv,
} from '../reports/as-csv.ts';
import {
  composeBacklog,
  composeLateUnits,
  composePhase,
  composeProgress,
  composeWeekly,
  filedView,
  withoutWords,
  type Asked,
} from '../reports/compose.ts';
import { phaseId } from '../reports/filed-report.ts';
import { watched, type Watched } from '../reports/oversight.ts';
import { narrowed } from '../reports/clusters.ts';
import { planIn, unitAndDayIn, weeksAndProcedureIn } from '../reports/report-inputs.ts';
import type { Reader } from '../store/store.ts';
import { reportFilingRoutes } from './report-filing.ts';

const kinds = ['pilot', 'final'] as const;

/** Reports on a unit and those below it, for those who lead, follow or inspect it: as data, as a table, or as text to paste. */
export const reportRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/reports/deadlines',
    operationId: 'getReportDeadlines',
    answer: async ({ url, at }) => json(deadlinesOn(dayIn(url, 'on') ?? dateOf(at))),
  },
  {
    method: 'GET',
    path: '/v1/reports/weekly',
    operationId: 'getWeeklyReport',
    answer: (call) => answered(call, composeWeekly, { csv: weeklyCsv, text: (report) => report.text }),
  },
  {
    method: 'GET',
    path: '/v1/reports/progress',
    operationId: 'getProgressReport',
    answer: (call) => {
      const of = weeksAndProcedureIn(call.url);
      return answered(call, (reader, about, asked) => composeProgress(reader, about, { ...asked, ...of }), {
        csv: progressCsv,
        text: progressText,
        byCluster: true,
      });
    },
  },
  {
    method: 'GET',
    path: '/v1/reports/backlog',
    operationId: 'getBacklogReport',
    answer: (call) =>
      answered(call, composeBacklog, {
        csv: backlogCsv,
        byCluster: true,
        text: ({ units }) => units.map(({ name, overdue }) => `- ${name}: ${overdue}`).join('\n'),
      }),
  },
  {
    method: 'GET',
    path: '/v1/reports/late-units',
    operationId: 'getLateUnitsReport',
    answer: (call) => {
      const plan = planIn(call.url);
      return answered(call, (reader, about, asked) => composeLateUnits(reader, about, { ...asked, plan }), {
        csv: lateUnitsCsv,
        byCluster: true,
        text: ({ late }) => late.map(({ name, reasons }) => `- ${name}: ${reasons.map(inWords).join('; ')}`).join('\n'),
      });
    },
  },
  ...kinds.map((kind): Route => ({
    method: 'GET',
    path: `/v1/reports/phases/${kind}`,
    operationId: kind === 'pilot' ? 'getPilotReport' : 'getFinalReport',
    answer: (call) => {
      const plan = planIn(call.url);
      const narrative = { results: '', obstacles: '', proposals: '' };
      return answered(
        call,
        async (reader, about, asked) =>
          withoutWords(
            await composePhase(reader, about, { ...asked, plan, kind, narrative }),
            about,
            await reader.kept('filedReports', phaseId(about.unit.id, kind, plan)),
          ),
        { csv: phaseCsv, text: phaseCsv },
      );
    },
  })),
  {
    method: 'GET',
    path: '/v1/reports/filed',
    operationId: 'listFiledReports',
    answer: ({ store, person, url, at }) =>
      store.read(async (reader) => {
        const on = dateOf(at);
        const limit = limitIn(url);
        const about = await watched(reader, person, unitAndDayIn(url, on).unitId, on, reportReaders);
        const owners = withBelow(about.unit.id, about.tree, on).map(({ id }) => id);
        const [sort, id] = placeIn(url, 2) ?? [];
        const after = sort !== undefined && id !== undefined ? { after: { sort, id } } : {};
        const { items, total } = await reader.list('filedReports', {
          owners,
          descending: true,
          ...after,
          limit: limit + 1,
        });
        const last = items[limit - 1];
        const page: Page<FiledReportView> = {
          items: items.slice(0, limit).map((one) => filedView(one, about)),
          total,
          ...(last && items.length > limit ? { next: cursorOf([last.sort, last.id]) } : {}),
        };
        return json(page);
      }),
  },
  ...reportFilingRoutes,
];

/** Which reports are due when, on a day. */
const deadlinesOn = (on: IsoDate): ReportDeadlines => ({
  week: reportingWeek(on),
  phases: (['A', 'B'] as const).flatMap((plan) => kinds.map((kind) => ({ plan, kind, ...phaseOf(plan, kind) }))),
});

interface Forms<Report> {
  readonly csv: (report: Report) => string;
  readonly text: (report: Report) => string;
  /** It can be asked for of a cluster alone. */
  readonly byCluster?: true;
}

/** The report of the unit that the address names, in the form that it asks for. */
function answered<Report>(
  { store, person, url, at }: SignedCall,
  compose: (reader: Reader, about: Watched, asked: Asked) => Promise<Report>,
  forms: Forms<Report>,
): Promise<Response> {
  const { unitId, on } = unitAndDayIn(url, dateOf(at));
  const format = oneOf(url, 'format', ['json', 'csv', 'text']) ?? 'json';
  return store.read(async (reader) => {
    const whole = await watched(reader, person, unitId, on, reportReaders);
    const about = forms.byCluster ? await narrowed(reader, whole, url.searchParams.get('cluster'), on) : whole;
    const report = await compose(reader, about, { on, now: at });
    if (format === 'json') return json(report);
    return format === 'csv'
      ? text(forms.csv(report), 'text/csv', 'bao-cao.csv')
      : text(forms.text(report), 'text/plain');
  });
}
