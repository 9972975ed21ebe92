import type { Basis } from '../law/basis.ts';
import type { Seat } from '../model/actor.ts';
import type { IsoDate } from '../model/dates.ts';
import type { Field } from '../model/field.ts';
import type { AnyProcedure, Rule, StateDef } from '../model/procedure.ts';
import { endOf, isAhead, isOf, peopleIn, rowsOf, rulesOf, stepOf } from './guide-step.ts';
import { wayOf } from './way.ts';

export { seatGroups, type SeatGroup } from './seat-groups.ts';

/** For whom a guide is: a member, those who process dossiers, or those who administer a unit. */
export type GuideAudience = 'member' | 'officer' | 'administrator';

/** A rule as it is told beforehand. */
export type GuideRule = Pick<Rule<unknown>, 'code' | 'says'>;

/** Something that somebody may do. */
export interface GuideAct {
  readonly event: string;
  readonly label: string;
  readonly by: readonly Seat[];
}

/** Something that the audience may do in a step. */
export interface GuideTask extends GuideAct {
  /** What must be filled in, by the name of the question. */
  readonly needs: Readonly<Record<string, Field>>;
  /** What is checked for this act alone. */
  readonly rules: readonly GuideRule[];
}

/** How long a step may take. */
export interface GuideDeadline {
  readonly id: string;
  readonly label: string;
  /** Nothing where the day itself is known to the dossier alone. */
  readonly length?: number;
  readonly unit: 'working-days' | 'calendar-days';
  readonly lapse: string;
  readonly basis: Basis;
}

/** How a dossier ends. */
export interface GuideEnd {
  readonly state: string;
  readonly label: string;
  /** What is going on, to the member. */
  readonly explains: string;
  /** What leads here; empty where only time does. */
  readonly through: readonly GuideAct[];
}

/** A status of a dossier as a step of its way, or beside it. */
export interface GuideStep extends GuideEnd {
  /** Who acts; empty where only time does. */
  readonly by: readonly Seat[];
  readonly tasks: readonly GuideTask[];
  readonly deadlines: readonly GuideDeadline[];
}

/** What one audience has to know of a procedure, read from its table as it stands on a day. */
export interface ProcedureGuide {
  /** Who may begin. */
  readonly opens: readonly Seat[];
  /** What is checked when a member begins. */
  readonly conditions: readonly GuideRule[];
  readonly steps: readonly GuideStep[];
  /** What is checked with most of the tasks. */
  readonly always: readonly GuideRule[];
  /** Where the dossier may be besides. */
  readonly asides: readonly GuideStep[];
  /** How it ends: well first, then otherwise. */
  readonly ends: readonly GuideEnd[];
  /** The legal texts behind all of it; nothing else is called law. */
  readonly laws: readonly Extract<Basis, { readonly kind: 'law' }>[];
}

/** The guide to one procedure for one audience: its way, what may come in between, how long it takes, and on what it rests. */
export function guideOf(procedure: AnyProcedure, audience: GuideAudience, on: IsoDate): ProcedureGuide {
  const way = wayOf(procedure, on);
  const reader = { procedure, audience, on, way };
  const states = Object.entries<StateDef>(procedure.states);
  const steps = way.slice(0, -1).map((state) => stepOf(state, reader));
  const asides = states
    .filter(([state, { final }]) => !final && !way.includes(state))
    .map(([state]) => stepOf(state, reader));
  const beginning = rowsOf(procedure.initial, reader).filter(
    (row) => isAhead(procedure.initial, row, reader) && row.by.some((seat) => isOf(audience, seat)),
  );
  const always = commonTo(steps.flatMap(({ tasks }) => tasks));
  return {
    opens: peopleIn(beginning),
    conditions: audience === 'member' ? rulesOf(beginning, audience) : [],
    steps: steps.map((step) => ({ ...step, tasks: step.tasks.map((task) => without(task, always)) })),
    always,
    asides,
    ends: states.filter(([, { final }]) => final).map(([state]) => endOf(state, reader)),
    laws: lawsOf([
      ...states.flatMap(([state]) => rowsOf(state, reader)).map(({ basis }) => basis),
      ...[...steps, ...asides].flatMap(({ deadlines }) => deadlines).map(({ basis }) => basis),
    ]),
  };
}

/** The rules that most tasks share: told once. */
function commonTo(tasks: readonly GuideTask[]): readonly GuideRule[] {
  const all = tasks.flatMap(({ rules }) => rules);
  const often = all.filter(({ code }) => all.filter((one) => one.code === code).length * 2 > tasks.length);
  return tasks.length < 2 ? [] : [...new Map(often.map((rule) => [rule.code, rule])).values()];
}

const without = (task: GuideTask, told: readonly GuideRule[]): GuideTask => ({
  ...task,
  rules: task.rules.filter(({ code }) => !told.some((one) => one.code === code)),
});

function lawsOf(bases: readonly Basis[]): ProcedureGuide['laws'] {
  const laws = bases.flatMap((basis) => (basis.kind === 'law' ? [basis] : []));
  return [...new Map(laws.map((basis) => [`${basis.instrument} ${basis.at}`, basis])).values()];
}
