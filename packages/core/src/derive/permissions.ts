import type { Seat } from '../model/actor.ts';
import { sourcesOf, type AnyProcedure } from '../model/procedure.ts';

/** One row as a line of the permission matrix. */
export interface Permission {
  readonly row: string;
  readonly event: string;
  readonly label: string;
  readonly from: readonly string[];
  readonly by: readonly Seat[];
}

/** Who may do what, row by row; rows with the same number, event and seats stand in one line. */
export function permissionsOf(procedure: AnyProcedure): readonly Permission[] {
  const lines = new Map<string, Permission>();
  for (const move of procedure.moves) {
    const event = String(move.event);
    const key = `${move.row} ${event} ${move.by.join()}`;
    const known = lines.get(key);
    const from = [...(known?.from ?? []), ...sourcesOf(move)];
    lines.set(key, { row: move.row, event, label: procedure.events[event].label, from, by: move.by });
  }
  return [...lines.values()];
}
