import type { Instant, IsoDate } from '../../model/dates.ts';
import type { Refusal } from '../../model/refusal.ts';
import type { Milestone } from '../../organizations/milestones.ts';
import type { Indicator } from '../../reconciliation/indicators.ts';
import type { Difference } from '../../reconciliation/differences.ts';
import type { Duplicate } from '../../reconciliation/duplicates.ts';
import type { Counts } from '../../reports/count.ts';
import type { LateUnit } from '../../reports/late-units.ts';
import type { PhaseKind, PhaseReport } from '../../reports/phase-report.ts';
import type { ProgressReport } from '../../reports/progress-report.ts';
import type { ReportingWeek } from '../../reports/reporting-week.ts';
import type { WeeklyReport } from '../../reports/weekly-report.ts';
import type { UnitBacklog } from '../../reports/backlog.ts';

/** How many notifications the caller has not read; counted no further than a badge can show. */
export interface UnreadView {
  readonly unread: number;
  /** There are more than were counted. */
  readonly more: boolean;
}

/** How many dossiers each view of the inbox has. */
export interface DossierCounts {
  /** What waits for an office of the caller. */
  readonly unit: number;
  /** What the caller was named for. */
  readonly me: number;
  /** The caller's own dossiers that are not at their end. */
  readonly own: number;
  /** Of what waits for an office of the caller: past its deadline. */
  readonly overdue: number;
  /** Issued, and to be presented at an organization of the caller. */
  readonly arriving: number;
  /** What waits for an office of the caller, by procedure and state. */
  readonly byState: readonly { readonly procedure: string; readonly state: string; readonly count: number }[];
}

/** A weekly report with what a person needs to send it up. */
export interface WeeklyReportView extends WeeklyReport {
  readonly unitId: string;
  readonly unitName: string;
  /** To paste into a message: it names units, never persons. */
  readonly text: string;
  /** This week's report of the unit itself, if it was sent. */
  readonly filed?: FiledReportView;
}

/** A report on a phase of the roll-out, as it stands; the words are added when it is sent up. */
export interface PhaseReportView extends Omit<PhaseReport, 'narrative'> {
  readonly unitId: string;
  readonly unitName: string;
  /** The report of the unit itself, if it was sent. */
  readonly filed?: FiledReportView;
}

/** How the work of a unit went over some weeks. */
export interface ProgressView extends ProgressReport {
  readonly unitId: string;
  readonly unitName: string;
}

export interface BacklogView {
  readonly unitId: string;
  readonly on: IsoDate;
  readonly overdue: number;
  readonly units: readonly (UnitBacklog & { readonly name: string })[];
}

export interface LateUnitsView {
  readonly unitId: string;
  readonly plan: Milestone['plan'];
  readonly units: number;
  readonly late: readonly LateUnit[];
}

/** Which reports are due when. */
export interface ReportDeadlines {
  readonly week: ReportingWeek;
  readonly phases: readonly {
    readonly plan: Milestone['plan'];
    readonly kind: PhaseKind;
    readonly from: IsoDate;
    readonly to: IsoDate;
    /** Two, where the plan contradicts itself; the first one counts. */
    readonly lastDays: readonly IsoDate[];
  }[];
}

/** A report that a unit has sent up, by whom and when. */
export interface FiledReportView {
  readonly id: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly kind: 'weekly' | PhaseKind;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly sentAt: Instant;
  readonly sentByName: string;
  /** Sent after it was due. */
  readonly late: boolean;
  readonly total: Counts;
  readonly obstacles: number;
  /** The report as text, as it was when it was sent. */
  readonly text: string;
}

/** A long piece of work: ask again until it is no longer pending. */
export interface JobView {
  readonly id: string;
  readonly kind: 'reconciliation';
  readonly status: 'pending' | 'succeeded' | 'failed';
  readonly done: number;
  readonly of: number;
  readonly createdAt: Instant;
  readonly finishedAt?: Instant;
  readonly failure?: 'CANCELLED' | 'INTERNAL';
  /** Where its result is, once it has one. */
  readonly result?: string;
}

/** What a comparison with the member database has found. Nothing is changed by it. */
export interface ReconciliationView {
  readonly id: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly at: Instant;
  readonly ours: number;
  readonly theirs: number;
  readonly differs: number;
  readonly onlyHere: number;
  readonly onlyThere: number;
  readonly duplicates: readonly Duplicate[];
  readonly units: readonly {
    readonly unitId: string;
    readonly unitName: string;
    readonly indicators: readonly Indicator[];
  }[];
}

/** A member of whom the two systems say different things. */
export interface DifferenceView {
  readonly memberId: string;
  readonly memberName: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly kind: 'differs' | 'only-here' | 'only-there';
  readonly differences: readonly Difference[];
}

/** What came of a campaign for each member, in the order of the list. */
export interface CampaignView {
  readonly unitId: string;
  readonly year: number;
  /** Nothing was opened: this says what would happen. */
  readonly dryRun: boolean;
  readonly accepted: number;
  readonly refused: number;
  readonly results: readonly CampaignLine[];
}

/** A member of a campaign: the dossier that was opened and submitted, or every reason why not. */
export interface CampaignLine {
  readonly memberId: string;
  readonly memberName: string;
  readonly ok: boolean;
  readonly dossierId?: string;
  readonly refusals: readonly Refusal[];
}

/** What came of one event on many dossiers, each judged alone. */
export interface BatchView {
  readonly accepted: number;
  readonly refused: number;
  readonly results: readonly BatchLine[];
}

export interface BatchLine {
  readonly dossierId: string;
  readonly ok: boolean;
  readonly revision?: number;
  readonly state?: string;
  readonly refusals: readonly Refusal[];
}
