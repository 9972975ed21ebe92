import { systemActor, type AnyProcedure, type Dossier, type Instant, type IsoDate } from '@tthc-dang/core';
import { stateOf } from '../state-of.ts';

// What does not hold yet may hold tomorrow, so such a row is a detour and not a wall; the handbook's first rows are its main way.
const detour = 10;

/** The states that still lie ahead, on the way that the facts make the shortest, up to where the procedure is meant to end. */
export function statesAhead(
  procedure: AnyProcedure,
  { state, facts, log }: Dossier,
  at: Instant,
  on: IsoDate,
): readonly string[] {
  if (stateOf(procedure, state).final) return [];
  const { goal, rowsFrom } = waysOf(procedure);
  const cost = new Map<string, number>([[state, 0]]);
  const cameFrom = new Map<string, string>();
  const open = new Set([state]);
  const before =
    log.findLast(({ fromState, toState }) => toState === state && fromState !== state)?.fromState ?? undefined;
  while (open.size > 0) {
    const here = [...open].reduce((a, b) => (cost.get(b)! < cost.get(a)! ? b : a));
    open.delete(here);
    for (const { place, row } of rowsFrom.get(here) ?? []) {
      const next = targetOf(row, facts, here === state ? before : undefined);
      if (next === undefined || next === here) continue;
      const total = cost.get(here)! + (holdsToday(row, facts, at, on) ? 1 : detour + place);
      if (total >= (cost.get(next) ?? Infinity)) continue;
      cost.set(next, total);
      cameFrom.set(next, here);
      open.add(next);
    }
  }
  const way: string[] = [];
  for (let step: string | undefined = goal; step !== undefined && step !== state; step = cameFrom.get(step))
    way.unshift(step);
  return cameFrom.has(goal) ? way : [];
}

type Row = AnyProcedure['moves'][number];

/** Where a procedure is meant to end, and the rows of each state with their places in the table. */
interface Ways {
  readonly goal: string;
  readonly rowsFrom: ReadonlyMap<string, readonly { readonly place: number; readonly row: Row }[]>;
}

// Rows do not change while the server runs, and every view asks; a procedure as it is played on a day has the same rows.
const known = new WeakMap<AnyProcedure['moves'], Ways>();

function waysOf(procedure: AnyProcedure): Ways {
  const before = known.get(procedure.moves);
  if (before) return before;
  const rowsFrom = new Map<string, { readonly place: number; readonly row: Row }[]>();
  for (const [place, row] of procedure.moves.entries())
    for (const from of new Set([row.from].flat())) rowsFrom.set(from, [...(rowsFrom.get(from) ?? []), { place, row }]);
  const ways = { goal: lastOf(procedure), rowsFrom };
  known.set(procedure.moves, ways);
  return ways;
}

/** Where a row leads. A choice may read what is only recorded when its row is taken: then it goes back to where it came from. */
const targetOf = ({ to }: Row, facts: unknown, before: string | undefined): string | undefined => {
  if (typeof to === 'string') return to;
  try {
    return to.pick(facts) ?? to.among.find((state: string) => state === before);
  } catch {
    return undefined;
  }
};

function holdsToday({ requires }: Row, facts: unknown, at: Instant, on: IsoDate): boolean {
  try {
    return (requires ?? []).every((rule) => rule.holds(facts, { at, on, actor: systemActor }));
  } catch {
    return false;
  }
}

/** Of the final states the one that is farthest from the beginning: the others are ways out on the way. */
function lastOf(procedure: AnyProcedure): string {
  const { initial, moves } = procedure;
  const distance = new Map<string, number>([[initial, 0]]);
  for (const [here, steps] of distance)
    for (const row of moves.filter((move) => [move.from].flat().includes(here)))
      for (const next of typeof row.to === 'string' ? [row.to] : row.to.among)
        if (!distance.has(next)) distance.set(next, steps + 1);
  return [...distance].filter(([state]) => stateOf(procedure, state).final).reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}
