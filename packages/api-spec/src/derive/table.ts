import type {
  AnyProcedure,
  Basis,
  Clock,
  EventDef,
  Field,
  FieldKind,
  IsoDate,
  OrganizationType,
  RefusalCode,
  Rule,
  Seat,
  StateDef,
} from '@tthc-dang/core';
import { eventPath, isExposed, operationIdOf } from '../server/operations.ts';

/** A procedure as data, for readers in other languages: everything of its table but the code of rules and choices. */
export interface ProcedureTable {
  readonly id: string;
  readonly label: string;
  readonly codePrefix: string;
  readonly initial: string;
  readonly states: readonly TableState[];
  readonly events: readonly TableEvent[];
  readonly rows: readonly TableRow[];
  readonly clocks: readonly TableClock[];
  readonly papers: readonly { readonly id: string; readonly label: string }[];
}

export interface TableState extends Pick<StateDef, 'label' | 'explains'> {
  readonly id: string;
  readonly final: boolean;
  readonly handledBy: readonly Seat[];
}

export interface TableEvent {
  readonly id: string;
  readonly label: string;
  /** Absent where only the system sends the event. */
  readonly operationId?: string;
  readonly path?: string;
  readonly internal: boolean;
  readonly irrevocable: boolean;
  readonly fields: readonly TableField[];
  readonly checks: readonly TableRule[];
}

/** A field with its conditions in words. */
export interface TableField {
  readonly name: string;
  readonly kind: FieldKind;
  readonly label: string;
  readonly optional: boolean;
  readonly hint?: string;
  readonly neededWhen?: string;
  readonly offeredWhen?: string;
  readonly startsWith?: string;
  readonly min?: number;
  readonly max?: number;
  readonly choices?: Readonly<Record<string, string>>;
  readonly types?: readonly OrganizationType[];
  readonly counts?: string;
}

export interface TableRule {
  readonly code: string;
  readonly says: string;
  readonly refusal: RefusalCode;
  readonly basis: Basis;
}

/** One row, from every state it leaves. */
export interface TableRow {
  readonly row: string;
  readonly from: readonly string[];
  readonly event: string;
  readonly by: readonly Seat[];
  readonly asks?: readonly string[];
  readonly requires: readonly TableRule[];
  readonly advises: readonly TableRule[];
  /** More than one: which, depends on the facts. */
  readonly to: readonly string[];
  readonly issues: readonly string[];
  readonly tells: readonly string[];
  readonly inForce?: { readonly from?: IsoDate; readonly to?: IsoDate };
  readonly basis: Basis;
}

export interface TableClock extends Pick<Clock<unknown, string>, 'label' | 'runsIn' | 'unit' | 'lapse'> {
  readonly id: string;
  readonly pausesIn: readonly string[];
  /** The length from a day on, until the next value. */
  readonly lengths: readonly { readonly from: IsoDate; readonly value: number | null; readonly basis: Basis }[];
  readonly onLapse?: string;
}

/** The table of a procedure as data. */
export const tableOf = (procedure: AnyProcedure): ProcedureTable => ({
  id: procedure.id,
  label: procedure.label,
  codePrefix: procedure.codePrefix,
  initial: procedure.initial,
  states: Object.entries<StateDef>(procedure.states).map(([id, { label, explains, final, handledBy }]) => ({
    id,
    label,
    explains,
    final: final === true,
    handledBy: handledBy ?? [],
  })),
  events: Object.entries<EventDef>(procedure.events).map(([id, event]) => eventOf(procedure, id, event)),
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
  clocks: Object.entries<Clock<unknown, string>>(procedure.clocks).map(
    ([id, { label, runsIn, pausesIn, unit, length, onLapse, lapse }]) => ({
      id,
      label,
      runsIn,
      pausesIn: pausesIn ?? [],
      unit,
      lengths: length.values.filter(({ draft }) => !draft).map(({ from, value, basis }) => ({ from, value, basis })),
      ...(onLapse === undefined ? {} : { onLapse }),
      lapse,
    }),
  ),
  papers: Object.entries<string>(procedure.papers).map(([id, label]) => ({ id, label })),
});

const eventOf = (
  procedure: AnyProcedure,
  id: string,
  { label, internal, irrevocable, fields, checks }: EventDef,
): TableEvent => ({
  id,
  label,
  ...(isExposed(procedure, id) ? { operationId: operationIdOf(procedure, id), path: eventPath(id) } : {}),
  internal: internal === true,
  irrevocable: irrevocable === true,
  fields: Object.entries(fields).map(([name, field]) => fieldOf(name, field)),
  checks: checks.map(({ code, says, refusal, basis }) => ({ code, says, refusal: refusal ?? 'VALIDATION', basis })),
});

const ruleOf = ({ code, refusal, says, basis }: Rule<unknown>): TableRule => ({
  code,
  says,
  refusal: refusal ?? 'GUARD_FAILED',
  basis,
});

const fieldOf = (name: string, { schema: _, neededWhen, offeredWhen, startsWith, ...field }: Field): TableField => ({
  name,
  ...field,
  ...(neededWhen === undefined ? {} : { neededWhen: neededWhen.says }),
  ...(offeredWhen === undefined ? {} : { offeredWhen: offeredWhen.says }),
  ...(startsWith === undefined ? {} : { startsWith: startsWith.says }),
});
