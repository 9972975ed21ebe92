import type { Field } from '../model/field.ts';
import type { AnyMove, AnyProcedure, Check, Clock, EventDef, Rule, StateDef } from '../model/procedure.ts';

/** Where the texts of a field are found in a locale, the most particular place first. */
export const fieldTextKeys = (procedure: string, event: string, name: string): readonly [string, string] => [
  `${procedure}.fields.${event}.${name}`,
  `${procedure}.fields.${name}`,
];

/**
 * Every text of a procedure's table by its key, in Vietnamese; a locale has the same keys.
 *
 * A field that several events share has one key; where an event words it otherwise, it has a key of its own. Choices that
 * are questions of another form go by the key of that question.
 */
export function textsOf(procedure: AnyProcedure): Readonly<Record<string, string>> {
  const { id, label, states, events, moves, clocks, papers } = procedure;
  const texts: Record<string, string> = { [`${id}.label`]: label };
  for (const [name, state] of Object.entries<StateDef>(states)) {
    texts[`${id}.states.${name}`] = state.label;
    texts[`${id}.states.${name}.explains`] = state.explains;
  }
  const choosing: Choosing[] = [];
  for (const [event, definition] of Object.entries<EventDef>(events)) {
    texts[`${id}.events.${event}`] = definition.label;
    for (const step of definition.steps) {
      texts[`${id}.steps.${step.id}`] = step.title;
      if (step.why) texts[`${id}.steps.${step.id}.why`] = step.why;
    }
    for (const check of definition.checks as readonly Check<unknown, unknown>[])
      texts[`check.${check.code}`] = check.says;
    for (const [name, field] of Object.entries(definition.fields))
      choosing.push({ key: addField(texts, fieldTextKeys(id, event, name), field), field });
  }
  // Once every question has its label.
  for (const { key, field } of choosing)
    for (const [choice, chosen] of Object.entries(field.choices ?? {}))
      if (texts[`${id}.fields.${choice}`] !== chosen) texts[`${key}.choices.${choice}`] = chosen;
  for (const { requires = [], advises = [] } of moves as readonly AnyMove<unknown, string, any>[])
    for (const { code, says } of [...requires, ...advises] as readonly Rule<unknown>[]) texts[`rule.${code}`] = says;
  for (const [name, clock] of Object.entries<Clock<unknown, string>>(clocks)) {
    texts[`${id}.clocks.${name}`] = clock.label;
    texts[`${id}.clocks.${name}.lapse`] = clock.lapse;
  }
  for (const [name, paper] of Object.entries(papers)) texts[`${id}.papers.${name}`] = paper;
  return texts;
}

interface Choosing {
  readonly key: string;
  readonly field: Field;
}

/** Adds what a question says of itself; gives the key that it has. */
function addField(texts: Record<string, string>, [own, shared]: readonly [string, string], field: Field): string {
  const differs =
    texts[shared] !== undefined &&
    (texts[shared] !== field.label ||
      texts[`${shared}.hint`] !== field.hint ||
      texts[`${shared}.counts`] !== field.counts);
  const key = differs ? own : shared;
  texts[key] = field.label;
  if (field.hint) texts[`${key}.hint`] = field.hint;
  if (field.counts) texts[`${key}.counts`] = field.counts;
  return key;
}
