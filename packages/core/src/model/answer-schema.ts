import * as z from 'zod/mini';
import { AttachmentRef } from './attachment-ref.ts';
import { emailAddress, emailLength, internationalOf, telephone } from './contact.ts';
import { day } from './day.ts';
import type { Field, FieldKind, FieldMap, InputOf } from './field.ts';
import { recordId } from './record-id.ts';
import { cleanLine, cleanText } from './text.ts';

// Forms show questions without it: what judges answers comes when there are some.
const made = new WeakMap<Field, z.ZodMiniType>();

/** The schema of the answers to a field: its own, or that of its kind. */
export function answerSchema<T>(field: Field<T>): z.ZodMiniType<T> {
  const schema = field.schema ?? made.get(field) ?? byKind[field.kind](field);
  made.set(field, schema);
  // Each function that makes a field states the type of the answers to its kind.
  return schema as z.ZodMiniType<T>;
}

/** The schema of the answers to several fields: unknown names are refused. */
export const inputSchema = <const Fields extends FieldMap>(fields: Fields): z.ZodMiniType<InputOf<Fields>> =>
  // The shape is computed name by name, which the compiler cannot follow; `InputOf` states the same mapping as a type.
  z.strictObject(
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => {
        const schema = answerSchema(field);
        return [name, field.optional ? z.optional(schema) : schema];
      }),
    ),
  ) as unknown as z.ZodMiniType<InputOf<Fields>>;

const byKind: Readonly<Record<FieldKind, (field: Field) => z.ZodMiniType>> = {
  text: (field) => oneLine(field),
  place: (field) => oneLine(field),
  'long-text': ({ max }) => z.string().check(z.overwrite(cleanText), z.minLength(1), z.maxLength(max ?? Infinity)),
  phone: () => z.string().check(z.overwrite(internationalOf), z.regex(telephone)),
  email: () => z.string().check(z.overwrite(cleanLine), z.maxLength(emailLength), z.regex(emailAddress)),
  date: () => day,
  month: () => z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)),
  money: () => z.int().check(z.gte(0)),
  count: ({ min = 0, max = Infinity }) => z.int().check(z.gte(min), z.lte(max)),
  choice: (field) => oneOf(field),
  choices: (field) =>
    z.array(oneOf(field)).check(
      z.minLength(1),
      z.maxLength(Object.keys(field.choices ?? {}).length),
      noneTwice((key) => key),
    ),
  organization: () => recordId,
  attachments: ({ max = 10 }) =>
    z.array(AttachmentRef).check(
      z.minLength(1),
      z.maxLength(max),
      noneTwice(({ id }) => id),
    ),
  declaration: () => z.literal(true),
  record: ({ label }) => {
    throw new TypeError(`The record "${label}" has no schema.`);
  },
};

const oneLine = ({ max = Infinity }: Field): z.ZodMiniType =>
  z.string().check(z.overwrite(cleanLine), z.minLength(1), z.maxLength(max));

const oneOf = ({ choices = {} }: Field): z.ZodMiniType => z.enum(Object.keys(choices));

/** A plain check: `refine` would bring more of the library along than it does here. */
const noneTwice =
  <T>(keyOf: (one: T) => unknown) =>
  ({ value, issues }: z.core.ParsePayload<T[]>): void => {
    if (new Set(value.map(keyOf)).size < value.length)
      issues.push({ code: 'custom', input: value, message: 'The same twice.' });
  };
