import { mustBeIterable } from './must-be-iterable.ts';
import { mustBeRecord } from '../model/must-be.ts';
import { addDays, type IsoDate } from '../model/dates.ts';
import type { ReportedDossier } from './reported-dossier.ts';

/** The dossiers of a unit that wait longer than they may (tồn đọng). */
export interface UnitBacklog {
  readonly unitId: string;
  readonly overdue: number;
  /** The earliest deadline that was missed. */
  readonly since: IsoDate;
  /** By how long they are overdue: up to a week, up to thirty days, longer. */
  readonly ages: { readonly week: number; readonly month: number; readonly longer: number };
}

/** The backlog by unit on a day, the longest waiting first. A dossier is overdue from the day after its deadline. */
export function backlogOf(dossiers: Iterable<ReportedDossier>, on: IsoDate): readonly UnitBacklog[] {
  const weekAgo = addDays(on, -7);
  const monthAgo = addDays(on, -30);
  mustBeIterable(dossiers);
  const units = new Map<string, { overdue: number; since: IsoDate; week: number; month: number; longer: number }>();
  for (const dossier of dossiers) {
    mustBeRecord(dossier, 'dossier');
    const { unitId, final, submittedOn, dueOn } = dossier;
    if (final || submittedOn === undefined || dueOn === undefined || dueOn >= on) continue;
    let unit = units.get(unitId);
    if (!unit) units.set(unitId, (unit = { overdue: 0, since: dueOn, week: 0, month: 0, longer: 0 }));
    unit.overdue++;
    if (dueOn < unit.since) unit.since = dueOn;
    if (dueOn >= weekAgo) unit.week++;
    else if (dueOn >= monthAgo) unit.month++;
    else unit.longer++;
  }
  return [...units]
    .map(([unitId, { overdue, since, ...ages }]) => ({ unitId, overdue, since, ages }))
    .toSorted((a, b) => (a.since === b.since ? b.overdue - a.overdue : a.since < b.since ? -1 : 1));
}
