import { targetsOf, type AnyMove, type AnyProcedure, type StateDef } from '../model/procedure.ts';
import type { IsoDate } from '../model/dates.ts';
import { rowsFrom } from '../engine/rows.ts';

/**
 * The states that a dossier of a day passes when nothing comes in between, from the first to the good end: the longest way that
 * keeps to the order of the table, without the detours. The good end is the final state that the table names first.
 *
 * A detour is a state into which one step leads for sure, from which the dossier may come back to where it was, and without which
 * it gets to the end as well: a supplement, a lock, a payment that is awaited. A state that a choice decides on is none: whether
 * there is a committee in between depends on the organizations.
 */
export function wayOf(procedure: AnyProcedure, on: IsoDate): readonly string[] {
  const between: Between = (from, to) =>
    rowsFrom(procedure, from, on).filter((row) => targetsOf<any, string>(row).includes(to));
  const states = Object.entries<StateDef>(procedure.states);
  const order = states.map(([state]) => state);
  const end = states.find(([, { final }]) => final)?.[0] ?? '';
  // First where nobody has the dossier but the member, since a supplement leads back anywhere; and from the last, since what comes
  // later can be left out for what comes earlier, as cash for a payment by the bank.
  const handled = (state: string): number => Number((procedure.states[state] as StateDef).handledBy !== undefined);
  let left: readonly string[] = order;
  for (const state of order.toReversed().toSorted((a, b) => handled(a) - handled(b))) {
    const without = left.filter((one) => one !== state);
    const before = left.slice(0, left.indexOf(state));
    const isDetour = before.some(
      (from) =>
        between(from, state).some(({ to }) => to === state) &&
        between(state, from).length > 0 &&
        reaches(from, end, without, between),
    );
    if (isDetour && state !== end) left = without;
  }
  return longest(procedure.initial, end, left, between);
}

/** The rows from one state that may lead to another. */
type Between = (from: string, to: string) => readonly AnyMove<any, string, any>[];

function reaches(from: string, end: string, among: readonly string[], between: Between): boolean {
  const seen = new Set([from]);
  for (const here of seen) for (const next of among) if (between(here, next).length > 0) seen.add(next);
  return seen.has(end);
}

/** The longest way to the end on which no state comes before one that the table names earlier. */
function longest(initial: string, end: string, order: readonly string[], between: Between): readonly string[] {
  const ways = new Map<string, readonly string[]>([[initial, [initial]]]);
  for (const [at, from] of order.entries()) {
    const way = ways.get(from);
    if (!way) continue;
    for (const to of order.slice(at + 1))
      if (between(from, to).length > 0 && way.length >= (ways.get(to)?.length ?? 0)) ways.set(to, [...way, to]);
  }
  return ways.get(end) ?? [];
}
