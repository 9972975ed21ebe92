import type { AnyProcedure, StateDef } from '@tthc-dang/core';

/** The definition of a state; throws for one that the procedure does not have. */
export function stateOf(procedure: AnyProcedure, state: string): StateDef {
  const found = Object.hasOwn(procedure.states, state) ? procedure.states[state] : undefined;
  if (!found) throw new Error(`"${procedure.id}" has no state "${state}".`);
  return found;
}
