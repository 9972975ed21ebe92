import type { AnyProcedure, DossierSummary } from '@tthc-dang/core';

/** The colour of a state's tag. The word beside it says the same, so nothing rests on the colour alone. */
export type Tone = 'wait' | 'ok' | 'bad' | 'plain';

/** Amber while it waits, red when late, green at the end the procedure is made for, plain at any other end. */
export function stateTone(
  procedure: AnyProcedure | undefined,
  { state, final, overdue }: Pick<DossierSummary, 'state' | 'final' | 'overdue'>,
): Tone {
  if (final) return state === goalOf(procedure) ? 'ok' : 'plain';
  return overdue ? 'bad' : 'wait';
}

/** The state a procedure is made to reach: tables list it before the ends where something went otherwise. */
const goalOf = (procedure: AnyProcedure | undefined): string | undefined =>
  procedure && Object.entries<{ readonly final?: boolean }>(procedure.states).find(([, { final }]) => final)?.[0];
