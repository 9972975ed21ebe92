import { sourcesOf, targetsOf, type AnyProcedure } from '../model/procedure.ts';

const id = (state: string) => state.replaceAll('-', '_');

/** The procedure as a Mermaid state diagram. Rows that stay in their state are left out. */
export function toMermaid(procedure: AnyProcedure): string {
  const arrows = procedure.moves.flatMap((move) =>
    sourcesOf<string>(move).flatMap((from) =>
      targetsOf<unknown, string>(move)
        .filter((to) => to !== from)
        .map((to) => `  ${id(from)} --> ${id(to)}: ${move.row} ${String(move.event)}`),
    ),
  );
  const states = Object.entries<{ label: string }>(procedure.states);
  const ends = Object.entries<{ final?: true }>(procedure.states).filter(([, { final }]) => final);
  return [
    'stateDiagram-v2',
    ...states.map(([name, { label }]) => `  ${id(name)}: ${label}`),
    `  [*] --> ${id(procedure.initial)}`,
    ...new Set(arrows),
    ...ends.map(([name]) => `  ${id(name)} --> [*]`),
  ].join('\n');
}
