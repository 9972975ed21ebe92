import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { addDays, parseDate, type IsoDate } from '../model/dates.ts';
import { mustBeRecord, mustBeRecords } from '../model/must-be.ts';
import { countDossiers, type Counts } from './count.ts';
import { leadTimeOf, type LeadTime } from './lead-time.ts';
import { mustBeIterable } from './must-be-iterable.ts';
import type { ReportedDossier } from './reported-dossier.ts';
import { reportingWeek } from './reporting-week.ts';

/** One week of the progress. How much was overdue then is not known afterwards: a dossier carries the deadline of its present step alone. */
export interface ProgressWeek extends Pick<Counts, 'received' | 'closed' | 'open'> {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Still runs: counted up to the day asked about. */
  readonly running: boolean;
}

/** One unit over all the weeks; open and overdue as on the day asked about. */
export interface ProgressUnit extends Counts {
  readonly id: string;
  readonly name: string;
  readonly lead: LeadTime;
}

export interface ProgressReport {
  readonly on: IsoDate;
  /** The oldest first. */
  readonly weeks: readonly ProgressWeek[];
  readonly total: Counts;
  readonly byProcedure: Readonly<Record<string, Counts>>;
  readonly units: readonly ProgressUnit[];
  /** Of the dossiers that came to their end in these weeks. */
  readonly lead: LeadTime;
}

const nothing: Counts = { received: 0, closed: 0, open: 0, overdue: 0 };
const most = 53;

/** How the work went over some reporting weeks up to a day, by week, by unit, and how long it took. */
export function progressReport(
  dossiers: Iterable<ReportedDossier>,
  units: readonly { readonly id: string; readonly name: string }[],
  asked: { readonly on: IsoDate; readonly weeks: number },
): ProgressReport {
  mustBeIterable(dossiers);
  mustBeRecords(units, 'units');
  mustBeRecord(asked, 'options');
  const { on, weeks } = asked;
  if (!Number.isInteger(weeks) || weeks < 1 || weeks > most) throw new InvalidInputError('weeks', [`1 to ${most}`]);
  parseDate(on);
  const all = [...dossiers];
  const periods = weeksUpTo(on, weeks);
  const from = periods[0]?.from ?? on;
  const { total, byProcedure, byUnit } = countDossiers(all, from, on);
  const taken = daysTaken(all, from, on);
  return {
    on,
    weeks: periods.map((week) => {
      const { received, closed, open } = countDossiers(all, week.from, week.running ? on : week.to).total;
      return { ...week, received, closed, open };
    }),
    total,
    byProcedure: Object.fromEntries(byProcedure),
    units: units.map(({ id, name }) => ({
      id,
      name,
      ...(byUnit.get(id) ?? nothing),
      lead: leadTimeOf(taken.get(id) ?? []),
    })),
    lead: leadTimeOf([...taken.values()].flat()),
  };
}

/** The week that the day stands in, and those before it. */
function weeksUpTo(on: IsoDate, weeks: number): readonly Pick<ProgressWeek, 'from' | 'to' | 'running'>[] {
  const due = reportingWeek(on);
  // On the day of the report the week that is due has ended, and the next one has begun.
  const last = on > due.to ? addDays(due.from, 7) : due.from;
  return Array.from({ length: weeks }, (_, index) => addDays(last, 7 * (index - weeks + 1))).map((from) => {
    const to = addDays(from, 6);
    return { from, to, running: to >= on };
  });
}

/** How many days each dossier took that came to its end in a period, by unit. */
function daysTaken(dossiers: readonly ReportedDossier[], from: IsoDate, to: IsoDate): ReadonlyMap<string, number[]> {
  const taken = new Map<string, number[]>();
  for (const { unitId, submittedOn, closedOn } of dossiers) {
    if (submittedOn === undefined || closedOn === undefined || closedOn < from || closedOn > to) continue;
    const days = (Date.parse(closedOn) - Date.parse(submittedOn)) / 86_400_000;
    const known = taken.get(unitId);
    if (known) known.push(days);
    else taken.set(unitId, [days]);
  }
  return taken;
}
