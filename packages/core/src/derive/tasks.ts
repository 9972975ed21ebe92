import { mustBeDossier } from '../engine/must-be-dossier.ts';
import { mustBeActor } from '../model/must-be-actor.ts';
import type { Actor } from '../model/actor.ts';
import { dateOf, type Instant } from '../model/dates.ts';
import type { Dossier } from '../model/dossier.ts';
import type { EventMap, Procedure } from '../model/procedure.ts';
import type { Task } from '../model/task.ts';
import { adviceOf, refusals } from '../engine/refusals.ts';
import { demandsOf } from '../engine/questions.ts';
import { rowsFrom } from '../engine/rows.ts';
import { seatOf } from '../engine/seats.ts';

/** What this person may do with the dossier now, and why not what stands in the way. Steps of others are not listed. */
export function tasksFor<Facts, State extends string, Events extends EventMap>(
  procedure: Procedure<Facts, State, Events>,
  dossier: Dossier<Facts, State>,
  actor: Actor,
  at: Instant,
): readonly Task[] {
  mustBeDossier(procedure, dossier);
  mustBeActor(actor);
  const moment = { at, on: dateOf(at), actor };
  const parties = procedure.parties(dossier.facts);
  return rowsFrom(procedure, dossier.state, dossier.tableVersion).flatMap((row) => {
    const seat = seatOf(row.by, parties, moment);
    if (seat === undefined) return [];
    const event = String(row.event);
    const definition = procedure.events[event]!;
    const refused = refusals(procedure, dossier, { event, at, actor });
    return [
      {
        event,
        label: definition.label,
        row: row.row,
        seat,
        allowed: refused.length === 0,
        refusals: refused,
        advice: adviceOf(row, dossier.facts, moment),
        irrevocable: definition.irrevocable === true,
        ...demandsOf(procedure, row),
        basis: row.basis,
      },
    ];
  });
}
