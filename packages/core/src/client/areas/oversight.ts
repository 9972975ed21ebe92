import type { DossierView, Page } from '../../model/views.ts';
import type {
  BacklogView,
  BatchView,
  CampaignView,
  DifferenceView,
  DossierCounts,
  FiledReportView,
  JobView,
  LateUnitsView,
  PhaseReportView,
  ProgressView,
  ReconciliationView,
  ReportDeadlines,
  UnreadView,
  WeeklyReportView,
} from './oversight-views.ts';
import type { ClusterInput, ClustersView } from '../../model/cluster-views.ts';
import type { Milestone } from '../../organizations/milestones.ts';
import type { MemberRecord } from '../../reconciliation/member-record.ts';
import type { Narrative, PhaseKind } from '../../reports/phase-report.ts';
import { idempotencyKey } from '../idempotency-key.ts';
import type { Cancellable, Paging, Repeatable } from '../requests.ts';
import type { Shape } from '../shape.ts';
import type { Connected } from '../transport.ts';

export type * from './oversight-views.ts';
export type * from '../../model/cluster-views.ts';
export { reportReaders, reportSenders } from '../../reports/offices.ts';

/** Which unit, and of which day. */
export interface OfUnit {
  readonly unitId: string;
  readonly on?: string | undefined;
}
type OfPlan = OfUnit & { readonly plan: Milestone['plan'] };
/** Of a cluster of the unit alone, by its id. */
interface OfCluster {
  readonly cluster?: string | undefined;
}
/** Over how many weeks, and of which procedure; of all unless one is named. */
export interface OfProgress extends OfUnit, OfCluster {
  readonly weeks?: number;
  readonly procedure?: string | undefined;
}
type Format = 'csv' | 'text';

const clustersOf = (organizationId: string): string => `organizations/${encodeURIComponent(organizationId)}/clusters`;
const page: Shape = { items: 'list', total: 'number' };

/**
 * The client for whoever looks after many dossiers: counts, notifications that were read, reports, reconciliation with the
 * member database, the residence campaign, one event on many dossiers.
 *
 * `const { items } = await oversightClient(client).filedReports({ unitId })`
 */
export function oversightClient({ transport }: Connected) {
  const { send, read } = transport;
  const get = <T>(path: string, query: object, shape: Shape, { signal }: Cancellable = {}): Promise<T> =>
    read<T>({ operation: path, method: 'get', path, searchParams: searchOf(query), signal }, shape);
  const post = <T>(path: string, json: unknown, shape: Shape, { signal, idempotencyKey: key }: Repeatable = {}) =>
    read<T>(
      {
        operation: path,
        method: 'post',
        path,
        json,
        signal,
        headers: { 'idempotency-key': key ?? idempotencyKey() },
      },
      shape,
    );
  const text = async (path: string, query: object, { signal }: Cancellable = {}): Promise<string> =>
    (await send({ operation: path, method: 'get', path, searchParams: searchOf(query), signal })).text();

  return {
    unread: (cancel?: Cancellable) => get<UnreadView>('notifications/unread', {}, { unread: 'number' }, cancel),
    /** Marks as read: all up to one, or single ones, by their ids. */
    markRead: (what: { readonly through?: string; readonly ids?: readonly string[] }, repeatable?: Repeatable) =>
      post<UnreadView>('notifications/read', what, { unread: 'number' }, repeatable),
    counts: (cancel?: Cancellable) =>
      get<DossierCounts>('dossiers/counts', {}, { unit: 'number', byState: 'list' }, cancel),

    reportDeadlines: (query: { readonly on?: string } = {}, cancel?: Cancellable) =>
      get<ReportDeadlines>('reports/deadlines', query, { week: 'object', phases: 'list' }, cancel),
    weeklyReport: (query: OfUnit, cancel?: Cancellable) =>
      get<WeeklyReportView>('reports/weekly', query, { week: 'object', total: 'object', units: 'list' }, cancel),
    progress: (query: OfProgress, cancel?: Cancellable) =>
      get<ProgressView>('reports/progress', query, { weeks: 'list', units: 'list', total: 'object' }, cancel),
    backlog: (query: OfUnit & OfCluster, cancel?: Cancellable) =>
      get<BacklogView>('reports/backlog', query, { overdue: 'number', units: 'list' }, cancel),
    lateUnits: (query: OfPlan & OfCluster, cancel?: Cancellable) =>
      get<LateUnitsView>('reports/late-units', query, { late: 'list' }, cancel),
    phaseReport: (kind: PhaseKind, query: OfPlan, cancel?: Cancellable) =>
      get<PhaseReportView>(`reports/phases/${kind}`, query, { total: 'object', from: 'string' }, cancel),
    /** The clusters of a body: units that somebody follows together. */
    clusters: (organizationId: string, cancel?: Cancellable) =>
      get<ClustersView>(clustersOf(organizationId), {}, { clusters: 'list' }, cancel),
    /** Puts other clusters in the place of those of a `revision`. */
    replaceClusters: (
      organizationId: string,
      clusters: readonly ClusterInput[],
      { revision, signal }: Cancellable & { readonly revision: number },
    ) =>
      read<ClustersView>(
        {
          operation: 'clusters',
          method: 'put',
          path: clustersOf(organizationId),
          json: { clusters },
          signal,
          headers: { 'if-match': `"${revision}"` },
        },
        { clusters: 'list' },
      ),
    /** A report as a table for spreadsheets, or as text to paste. */
    reportAs: (
      format: Format,
      report: 'weekly' | 'progress' | 'backlog' | 'late-units' | `phases/${PhaseKind}`,
      query: OfProgress & { readonly plan?: Milestone['plan'] },
      cancel?: Cancellable,
    ) => text(`reports/${report}`, { ...query, format }, cancel),
    filedReports: (query: Paging & { readonly unitId: string }, cancel?: Cancellable) =>
      get<Page<FiledReportView>>('reports/filed', query, page, cancel),
    fileWeeklyReport: (body: OfUnit & { readonly obstacles: number }, repeatable?: Repeatable) =>
      post<FiledReportView>('reports/weekly', body, { id: 'string', text: 'string' }, repeatable),
    filePhaseReport: (kind: PhaseKind, body: OfPlan & { readonly narrative: Narrative }, repeatable?: Repeatable) =>
      post<FiledReportView>(`reports/phases/${kind}`, body, { id: 'string', text: 'string' }, repeatable),

    /** Starts a comparison of the unit's members with a list of the member database. */
    reconcile: (unitId: string, records: readonly Partial<MemberRecord>[], repeatable?: Repeatable) =>
      post<JobView>(
        `reconciliations?unitId=${encodeURIComponent(unitId)}`,
        { records },
        { id: 'string', status: 'string' },
        repeatable,
      ),
    /** Starts the comparison with a list as it was saved from a spreadsheet (CSV); a list with faults is refused with each line and field. */
    reconcileTable: (unitId: string, csv: Blob, { signal, idempotencyKey: key }: Repeatable = {}) =>
      read<JobView>(
        {
          operation: 'reconciliations',
          method: 'post',
          path: 'reconciliations',
          searchParams: { unitId },
          body: csv,
          signal,
          headers: { 'content-type': 'text/csv', 'idempotency-key': key ?? idempotencyKey() },
        },
        { id: 'string', status: 'string' },
      ),
    /** Opens a data correction in which what the other system says is filled in, to be looked at and sent. */
    openCorrection: (id: string, memberId: string, repeatable?: Repeatable) =>
      post<DossierView>(
        `reconciliations/${encodeURIComponent(id)}/differences/${encodeURIComponent(memberId)}/correction`,
        undefined,
        { id: 'string', revision: 'number' },
        repeatable,
      ),
    job: (id: string, cancel?: Cancellable) =>
      get<JobView>(`jobs/${encodeURIComponent(id)}`, {}, { id: 'string', status: 'string' }, cancel),
    cancelJob: async (id: string, { signal }: Cancellable = {}): Promise<void> => {
      const path = `jobs/${encodeURIComponent(id)}`;
      await send({ operation: path, method: 'delete', path, signal });
    },
    reconciliation: (id: string, cancel?: Cancellable) =>
      get<ReconciliationView>(
        `reconciliations/${encodeURIComponent(id)}`,
        {},
        { units: 'list', differs: 'number' },
        cancel,
      ),
    differences: (id: string, query: Paging = {}, cancel?: Cancellable) =>
      get<Page<DifferenceView>>(`reconciliations/${encodeURIComponent(id)}/differences`, query, page, cancel),

    /** Opens and submits the yearly residence comment for the members of a unit; a dry run only says what would happen. */
    residenceCampaign: (
      body: {
        readonly unitId: string;
        readonly year: number;
        readonly dryRun: boolean;
        readonly members?: readonly { readonly memberId: string; readonly address?: string }[];
      },
      repeatable?: Repeatable,
    ) => post<CampaignView>('residence-campaigns', body, { results: 'list' }, repeatable),
    /** Sends the same event to many dossiers; each is judged alone. */
    batch: (
      body: {
        readonly procedure: string;
        readonly event: string;
        readonly input: object;
        readonly dossiers: readonly { readonly id: string; readonly revision: number }[];
      },
      repeatable?: Repeatable,
    ) => post<BatchView>('batches', body, { results: 'list' }, repeatable),
  };
}

const searchOf = (query: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
