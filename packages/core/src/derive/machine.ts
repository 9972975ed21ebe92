import { assign, createMachine, type StateMachine } from 'xstate';
import { apply } from '../engine/perform.ts';
import { momentOf, refusals, type Request } from '../engine/refusals.ts';
import { judge } from '../engine/rows.ts';
import type { Actor } from '../model/actor.ts';
import type { Instant, IsoDate } from '../model/dates.ts';
import { sourcesOf, targetsOf, type EventMap, type InputOfEvent, type Procedure } from '../model/procedure.ts';

/** An event as the machine takes it: its name, its answers, the moment and who acts. */
export type MachineEvent<Events extends EventMap> = {
  [Name in keyof Events & string]: {
    readonly type: Name;
    readonly input: InputOfEvent<Events[Name]>;
    readonly at: Instant;
    readonly actor: Actor;
  };
}[keyof Events & string];

export interface MachineContext<Facts> {
  readonly facts: Facts;
  readonly tableVersion: IsoDate;
}

/** The machine of a procedure, typed by its facts, states and events. */
export type ProcedureMachine<Facts, State extends string, Events extends EventMap> = StateMachine<
  MachineContext<Facts>,
  MachineEvent<Events>,
  any,
  any,
  any,
  any,
  any,
  State,
  any,
  MachineContext<Facts>,
  any,
  any,
  any,
  any
>;

/**
 * The procedure as an XState machine: one state per status, one guarded transition per row and destination.
 *
 * It takes exactly the events that `perform` accepts. What it ignores, `refusals` explains.
 */
export function toMachine<Facts, State extends string, Events extends EventMap>(
  procedure: Procedure<Facts, State, Events>,
): ProcedureMachine<Facts, State, Events> {
  type Args = {
    readonly context: MachineContext<Facts>;
    readonly event: { readonly type: string; readonly input?: unknown; readonly at: Instant; readonly actor: Actor };
  };
  const requestOf = ({ event: { type, input, at, actor } }: Args): Request => ({
    event: type,
    input: input ?? {},
    at,
    actor,
  });

  const leaving = (state: State): Record<string, object[]> => {
    const on: Record<string, object[]> = {};
    for (const row of procedure.moves.filter((move) => sourcesOf(move).includes(state))) {
      const after = (args: Args) => {
        const { facts, tableVersion } = args.context;
        const moment = momentOf(requestOf(args));
        const validated = judge(procedure, row, facts, moment, args.event.input ?? {});
        return validated.ok
          ? apply(procedure, { state, facts, tableVersion }, row, validated.input, moment)
          : undefined;
      };
      for (const target of targetsOf(row))
        (on[String(row.event)] ??= []).push({
          target,
          reenter: false,
          description: row.row,
          guard: (args: Args) => {
            const { facts, tableVersion } = args.context;
            const dossier = {
              id: '',
              procedure: procedure.id,
              tableVersion,
              policyVersion: '',
              revision: 0,
              state,
              facts,
              log: [],
            };
            return refusals(procedure, dossier, requestOf(args)).length === 0 && after(args)?.state === target;
          },
          actions: assign((args) => {
            // XState knows the context and the event only as far as `createMachine` below is typed.
            const next = after(args as unknown as Args);
            return next ? { facts: next.facts, tableVersion: next.tableVersion } : {};
          }),
        });
    }
    return on;
  };
  const states = Object.fromEntries(
    Object.entries<{ label: string; final?: true }>(procedure.states).map(([name, { label, final }]) => [
      name,
      final ? { type: 'final', description: label } : { description: label, on: leaving(name as State) },
    ]),
  );
  // The configuration is computed from the table, so its literal type is unknown to the compiler; the return type states it.
  return createMachine({
    id: procedure.id,
    initial: procedure.initial,
    context: ({ input }: { input: MachineContext<Facts> }) => input,
    states,
  } as never) as unknown as ProcedureMachine<Facts, State, Events>;
}
