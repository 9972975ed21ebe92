import type { AnyProcedure, Basis, Clock, EventDef, Field, Rule, Seat, StateDef } from '@tthc-dang/core';
import { operationIdOf, sentByPeople } from './names.ts';

type Json = Readonly<Record<string, unknown>>;

/** A procedure as data, for readers in other languages: everything of its table but the code of rules and choices. */
export interface ProcedureTable {
  readonly id: string;
  readonly label: string;
  readonly codePrefix: string;
  readonly initial: string;
  readonly states: Readonly<Record<string, Json>>;
  readonly events: Readonly<Record<string, Json>>;
  readonly rows: readonly RowOfTable[];
  readonly clocks: Readonly<Record<string, Json>>;
  readonly papers: Readonly<Record<string, string>>;
}

/** One row, from every state it leaves. */
export interface RowOfTable {
  readonly row: string;
  readonly from: readonly string[];
  readonly event: string;
  readonly by: readonly Seat[];
  readonly asks?: readonly string[];
  readonly requires: readonly RuleOfTable[];
  readonly advises: readonly RuleOfTable[];
  /** More than one: which, depends on the facts. */
  readonly to: readonly string[];
  readonly issues: readonly string[];
  readonly tells: readonly string[];
  readonly inForce?: { readonly from?: string; readonly to?: string };
  readonly basis: Basis;
}

export interface RuleOfTable {
  readonly code: string;
  readonly refusal: string;
  readonly says: string;
  readonly basis: Basis;
}

/** The table of a procedure as data. */
export const tableOf = (procedure: AnyProcedure): ProcedureTable => ({
  id: procedure.id,
  label: procedure.label,
  codePrefix: procedure.codePrefix,
  initial: procedure.initial,
  states: mapped<StateDef>(procedure.states, (_, state) => ({ ...state })),
  events: mapped<EventDef>(procedure.events, (name, event) => ({
    label: event.label,
    ...(sentByPeople(procedure).includes(name) ? { operationId: operationIdOf(procedure, name) } : {}),
    ...(event.internal === true ? { internal: true } : {}),
    ...(event.irrevocable === true ? { irrevocable: true } : {}),
    fields: mapped<Field>(event.fields, (_, field) => fieldOf(field)),
    checks: event.checks.map(({ code, field, says, basis }) => ({ code, field, says, basis })),
  })),
  rows: procedure.moves.map((move) => ({
    row: move.row,
    from: [move.from].flat(),
    event: String(move.event),
    by: move.by,
    ...(move.asks === undefined ? {} : { asks: move.asks }),
    requires: (move.requires ?? []).map(ruleOf),
    advises: (move.advises ?? []).map(ruleOf),
    to: typeof move.to === 'string' ? [move.to] : move.to.among,
    issues: move.issues ?? [],
    tells: move.tells ?? [],
    ...(move.inForce === undefined ? {} : { inForce: move.inForce }),
    basis: move.basis,
  })),
  clocks: mapped<Clock<unknown, string>>(procedure.clocks, (_, { from: __, length, ...clock }) => ({
    ...clock,
    length: length.values,
  })),
  papers: procedure.papers,
});

const ruleOf = ({ code, refusal, says, basis }: Rule<unknown>): RuleOfTable => ({
  code,
  refusal: refusal ?? 'GUARD_FAILED',
  says,
  basis,
});

const fieldOf = ({ schema: _, neededWhen, offeredWhen, ...field }: Field): Json => ({
  ...field,
  ...(neededWhen === undefined ? {} : { neededWhen: neededWhen.says }),
  ...(offeredWhen === undefined ? {} : { offeredWhen: offeredWhen.says }),
});

const mapped = <T>(
  of: Readonly<Record<string, T>>,
  to: (name: string, value: T) => Json,
): Readonly<Record<string, Json>> =>
  Object.fromEntries(Object.entries(of).map(([name, value]) => [name, to(name, value)]));
