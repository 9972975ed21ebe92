import { mustBeRecord, mustBeRecords } from '../model/must-be.ts';
import { dateOf, type Instant, type IsoDate } from '../model/dates.ts';
import { countDossiers, type Counts } from './count.ts';
import type { ReportedDossier } from './reported-dossier.ts';
import { isLate, reportingWeek, type ReportingWeek } from './reporting-week.ts';

/** A unit that has to report. */
export interface ReportingUnit {
  readonly id: string;
  readonly name: string;
  /** The cluster that one member of the standing committee follows. */
  readonly cluster?: string;
  /** When this week's report of the unit came, if it did. */
  readonly reportedAt?: Instant;
  readonly obstacles?: number;
}

export interface UnitLine extends Counts {
  readonly id: string;
  readonly name: string;
  readonly cluster?: string;
  readonly obstacles: number;
  /** This week's report has come, in time or not. */
  readonly reported: boolean;
  /** Not reported in time. */
  readonly late: boolean;
}

export interface WeeklyReport {
  readonly week: ReportingWeek;
  readonly total: Counts;
  readonly byProcedure: Readonly<Record<string, Counts>>;
  readonly units: readonly UnitLine[];
  readonly late: readonly UnitLine[];
  readonly obstacles: number;
}

const nothing: Counts = { received: 0, closed: 0, open: 0, overdue: 0 };

/** The report of the week that is due next on the day of `now`. Dossiers are counted once each, in one pass. */
export function weeklyReport(
  dossiers: Iterable<ReportedDossier>,
  units: readonly ReportingUnit[],
  asked: { readonly on: IsoDate; readonly now: Instant },
): WeeklyReport {
  mustBeRecords(units, 'units');
  mustBeRecord(asked, 'options');
  const { on, now } = asked;
  const week = reportingWeek(on);
  const today = dateOf(now);
  // What is due later in a week that still runs is not overdue yet.
  const { total, byProcedure, byUnit } = countDossiers(dossiers, week.from, today < week.to ? today : week.to);
  const lines = units.map(({ id, name, cluster, reportedAt, obstacles = 0 }): UnitLine => ({
    id,
    name,
    ...(cluster === undefined ? {} : { cluster }),
    ...(byUnit.get(id) ?? nothing),
    obstacles,
    reported: reportedAt !== undefined,
    late: isLate(week, reportedAt, now),
  }));
  return {
    week,
    total,
    byProcedure: Object.fromEntries(byProcedure),
    units: lines,
    late: lines.filter(({ late }) => late),
    obstacles: lines.reduce((sum, line) => sum + line.obstacles, 0),
  };
}
