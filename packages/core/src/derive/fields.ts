import type { Moment } from '../model/actor.ts';
import type { Questionnaire, Step } from '../model/procedure.ts';
import type { Task } from '../model/task.ts';
import { questionsOf, type Question } from '../engine/questions.ts';
import { eventIn } from './event-in.ts';

export { fieldTextKeys } from './texts.ts';
export type { Question };

/** What a form needs to know of a dossier: its facts and the tasks that a person has. A `DossierView` has both. */
export interface FormSubject {
  readonly facts: unknown;
  readonly tasks: readonly Pick<Task, 'event' | 'asks' | 'leavesOut'>[];
}

/** The questions to ask for an event now, with the answers so far; only those that are asked, none that a register supplies. */
export function fieldsOf(
  { events }: Questionnaire,
  { facts, tasks }: FormSubject,
  event: string,
  moment: Moment,
  input: Readonly<Record<string, unknown>>,
): readonly Question[] {
  const task = tasks.find((offered) => offered.event === event);
  if (!task) return [];
  return questionsOf(eventIn(events, event).fields, task, facts, moment, input).filter(
    ({ asked, field }) => asked && field.kind !== 'record',
  );
}

/** The screens of an event's form: its steps, or one screen with all its fields. */
export function stepsOf({ events }: Questionnaire, event: string): readonly Step[] {
  const { steps, label, fields } = eventIn(events, event);
  return steps.length > 0 ? steps : [{ id: 'form', title: label, fields: Object.keys(fields) }];
}
