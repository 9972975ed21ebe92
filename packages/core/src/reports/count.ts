import { mustBeIterable } from './must-be-iterable.ts';
import { mustBeRecord } from '../model/must-be.ts';
import { parseDate, type IsoDate } from '../model/dates.ts';
import type { ReportedDossier } from './reported-dossier.ts';

/** What is counted, for everything, for one procedure, for one unit. */
export interface Counts {
  /** Submitted in the period. */
  readonly received: number;
  /** Came to their end in the period. */
  readonly closed: number;
  /** Open at the end of the period. */
  readonly open: number;
  /** Of those, with a step past its deadline. */
  readonly overdue: number;
}

export interface Counted {
  readonly total: Counts;
  readonly byProcedure: ReadonlyMap<string, Counts>;
  readonly byUnit: ReadonlyMap<string, Counts>;
}

interface Tally {
  received: number;
  closed: number;
  open: number;
  overdue: number;
}

/** Counts dossiers over the days `from` to `to`, both included. One pass: time grows with the dossiers, memory with the units. */
export function countDossiers(dossiers: Iterable<ReportedDossier>, from: IsoDate, to: IsoDate): Counted {
  mustBeIterable(dossiers);
  parseDate(from);
  parseDate(to);
  const total = fresh();
  const byProcedure = new Map<string, Tally>();
  const byUnit = new Map<string, Tally>();
  for (const dossier of dossiers) {
    mustBeRecord(dossier, 'dossier');
    const { procedure, unitId, submittedOn, closedOn, dueOn } = dossier;
    if (submittedOn === undefined || submittedOn > to) continue;
    const received = submittedOn >= from;
    const closed = closedOn !== undefined && closedOn >= from && closedOn <= to;
    const open = closedOn === undefined || closedOn > to;
    const overdue = open && dueOn !== undefined && dueOn < to;
    for (const tally of [total, under(byProcedure, procedure), under(byUnit, unitId)]) {
      if (received) tally.received++;
      if (closed) tally.closed++;
      if (open) tally.open++;
      if (overdue) tally.overdue++;
    }
  }
  return { total, byProcedure, byUnit };
}

const fresh = (): Tally => ({ received: 0, closed: 0, open: 0, overdue: 0 });

function under(tallies: Map<string, Tally>, key: string): Tally {
  const known = tallies.get(key);
  if (known) return known;
  const tally = fresh();
  tallies.set(key, tally);
  return tally;
}
