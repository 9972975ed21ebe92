import { validate, type Validated } from '../engine/validate.ts';
import type { Moment } from '../model/actor.ts';
import type { Questionnaire } from '../model/procedure.ts';
import { eventIn } from './event-in.ts';
import type { FormSubject } from './fields.ts';

export type { Validated };

/** Judges the answers as the engine will: the same fields, rules and sentences, but for checks that follow a register look-up. */
export function checkInput(
  { events }: Questionnaire,
  { facts, tasks }: FormSubject,
  event: string,
  moment: Moment,
  input: unknown,
): Validated {
  const task = tasks.find((offered) => offered.event === event);
  if (!task) return { ok: false, issues: [] };
  const { fields, checks } = eventIn(events, event);
  return validate({ fields, checks: checks.filter(({ afterLookUp }) => !afterLookUp) }, task, facts, moment, input);
}
