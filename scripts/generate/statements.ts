import { policies } from '../../packages/core/src/policies/index.ts';
import type { AnyProcedure, Basis, EventDef, StateDef, Step } from '../../packages/core/src/index.ts';
import { rulesOf } from './procedure-page.ts';

/** Something the kit says or does, where it stands, and what it rests on. */
export interface Statement {
  readonly where: string;
  readonly what: string;
  readonly basis: Basis;
}

/** Every statement with a basis: rows, rules, checks, effects of states, screens, dated values. */
export const statementsOf = (procedures: readonly AnyProcedure[]): readonly Statement[] => [
  ...procedures.flatMap(ofProcedure),
  ...policies.flatMap(ofPolicy),
];

function ofProcedure(procedure: AnyProcedure): readonly Statement[] {
  const events = Object.entries<EventDef>(procedure.events);
  const states = Object.entries<StateDef>(procedure.states);
  const label = (event: string): string => (procedure.events[event] as EventDef).label;
  const screens: readonly Step[] = events.flatMap(([, { steps }]) => steps);
  return [
    ...procedure.moves.map(({ row, event, basis }) => ({ where: row, what: label(String(event)), basis })),
    ...rulesOf(procedure).map(({ code, says, basis }) => ({ where: code, what: says, basis })),
    ...events.flatMap(([event, { checks }]) =>
      checks.map(({ code, says, basis }) => ({ where: `${event} ${code}`, what: says, basis })),
    ),
    ...states.flatMap(([state, { entry }]) =>
      entry === undefined ? [] : [{ where: entry.row ?? state, what: entry.effects.join(', '), basis: entry.basis }],
    ),
    ...screens.flatMap(({ title, why, basis }) =>
      basis === undefined ? [] : [{ where: title, what: why ?? title, basis }],
    ),
  ];
}

const ofPolicy = ({ id, label, values }: AnyProcedure['policies'][number]): readonly Statement[] =>
  values.map(({ from, value, basis }) => ({
    where: `\`${id}\` from ${from}`,
    what: `${label}: ${JSON.stringify(value)}`,
    basis,
  }));
