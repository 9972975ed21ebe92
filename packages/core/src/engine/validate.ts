import { issues as sentences } from '../locales/vi/issues.ts';
import type { Moment } from '../model/actor.ts';
import { answerSchema } from '../model/answer-schema.ts';
import type { EventDef } from '../model/procedure.ts';
import type { Issue, RefusalCode } from '../model/refusal.ts';
import { questionsOf, type Demands } from './questions.ts';

/** The answers as accepted (cleaned), or what is wrong with them. */
export type Validated =
  | { readonly ok: true; readonly input: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly issues: readonly Fault[] };

/** An issue, with the kind of "no" of the check that found it where that is not `VALIDATION`. */
export interface Fault extends Issue {
  readonly refusal?: RefusalCode;
}

/** Checks the answers that came with an event: each against its field, then all together. */
export function validate(
  { fields, checks }: Pick<EventDef, 'fields' | 'checks'>,
  demands: Demands,
  facts: unknown,
  moment: Moment,
  input: unknown,
): Validated {
  if (!isPlainObject(input))
    return { ok: false, issues: [{ pointer: '', code: 'format', says: sentences['issue.object'] }] };
  const issues: Issue[] = [];
  const answers: Record<string, unknown> = {};
  const questions = questionsOf(fields, demands, facts, moment, input);
  const names = new Set(questions.map(({ name }) => name));
  for (const name of Object.keys(input))
    if (!names.has(name))
      issues.push({ pointer: pointerTo(name), code: 'unknown-field', says: sentences['issue.unknown-field'] });
  for (const { name, field, asked, required } of questions) {
    const value = Object.hasOwn(input, name) ? input[name] : undefined;
    const pointer = pointerTo(name);
    const label = field.label;
    if (isEmpty(value)) {
      if (required) issues.push({ pointer, code: 'required', says: sentence('required', field.kind, label) });
      continue;
    }
    if (!asked) {
      issues.push({ pointer, code: 'not-asked', says: sentence('not-asked', field.kind, label) });
      continue;
    }
    const parsed = answerSchema(field).safeParse(value);
    if (parsed.success) answers[name] = parsed.data;
    else {
      const long = parsed.error.issues.some(({ code }) => code === 'too_big');
      const emptied = parsed.error.issues.some(({ code }) => code === 'too_small') && typeof value === 'string';
      const code = emptied ? 'required' : long ? 'too-long' : 'format';
      issues.push({ pointer, code, says: sentence(code, field.kind, label, field.max) });
    }
  }
  if (issues.length > 0) return { ok: false, issues };
  const failed = checks.filter((check) => !check.holds(answers, facts, moment));
  if (failed.length === 0) return { ok: true, input: answers };
  return {
    ok: false,
    issues: failed.map(({ code, field, says, basis, refusal }) => ({
      pointer: field === '' ? '' : pointerTo(field),
      code,
      says,
      basis,
      ...(refusal === undefined ? {} : { refusal }),
    })),
  };
}

const isPlainObject = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const pointerTo = (name: string): string => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** The sentence for an issue of a field, the most particular one that the locale has. */
function sentence(code: string, kind: string, label: string, max?: number): string {
  const texts: Readonly<Record<string, string>> = sentences;
  const template = texts[`issue.${code}.${kind}`] ?? texts[`issue.${code}`] ?? sentences['issue.format'];
  return template.replace('{label}', label).replace('{max}', String(max ?? ''));
}
