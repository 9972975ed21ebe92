import type * as z from 'zod/mini';
import type { Moment } from './actor.ts';
import type { AttachmentRef } from './attachment-ref.ts';
import { emailLength } from './contact.ts';
import type { OrganizationType } from './organization.ts';

/** What a control on a form is; one element per kind. */
export type FieldKind =
  | 'text'
  | 'long-text'
  | 'place'
  | 'phone'
  | 'email'
  | 'date'
  | 'month'
  | 'money'
  | 'count'
  | 'choice'
  | 'choices'
  | 'organization'
  | 'attachments'
  | 'declaration'
  | 'record';

/** A question whose answer decides whether a field is asked. It reads the answers so far, the dossier and the moment. */
export interface Condition {
  /** In words, for the documentation of the API and for readers of the table. */
  readonly says: string;
  // The answers are unchecked and the dossier may be of any procedure: a condition reads both with care.
  readonly holds: (input: Readonly<Record<string, unknown>>, facts: any, moment: Moment) => boolean;
}

/** What an answer begins with: read from the answers so far and the dossier, `undefined` where nothing is known. */
export interface Beginning {
  /** In words, for readers of the table. */
  readonly says: string;
  // As with a condition.
  readonly of: (input: Readonly<Record<string, unknown>>, facts: any) => unknown;
}

/** One question of a form, written once. What its answers must be follows from the kind: `answerSchema` tells. */
export interface Field<T = unknown, Optional extends boolean = boolean> {
  readonly kind: FieldKind;
  readonly label: string;
  readonly hint?: string;
  /** Where answers must be something else than the kind says. */
  readonly schema?: z.ZodMiniType<T>;
  readonly optional: Optional;
  /** Asked, and then required, only when this holds. */
  readonly neededWhen?: Condition;
  /** Asked only when this holds, and free to be left empty. */
  readonly offeredWhen?: Condition;
  readonly min?: number;
  /** What the answer begins with when the question comes up. */
  readonly startsWith?: Beginning;
  readonly max?: number;
  readonly choices?: Readonly<Record<string, string>>;
  readonly types?: readonly OrganizationType[];
  /** What makes a paper valid, in a sentence for the member. */
  readonly counts?: string;
}

export type FieldMap = Readonly<Record<string, Field>>;

/** The type of the answers to a map of fields. */
export type InputOf<Fields extends FieldMap> = {
  readonly [Name in keyof Fields as Fields[Name] extends Field<any, true> ? never : Name]: Answer<Fields[Name]>;
} & {
  readonly [Name in keyof Fields as Fields[Name] extends Field<any, true> ? Name : never]?:
    | Answer<Fields[Name]>
    | undefined;
};
type Answer<F> = F extends Field<infer T, any> ? T : never;

interface Words {
  readonly hint?: string;
}
const required = { optional: false } as const;

/** One line of text; as a `place`, an address of today, whose units the form knows. */
export const text = (
  label: string,
  { max = 200, ...words }: Words & { readonly max?: number; readonly kind?: 'text' | 'place' } = {},
): Field<string, false> => ({
  kind: 'text',
  label,
  ...words,
  max,
  ...required,
});

/** Several lines of text. */
export const longText = (
  label: string,
  { max = 4000, ...words }: Words & { readonly max?: number } = {},
): Field<string, false> => ({
  kind: 'long-text',
  label,
  ...words,
  max,
  ...required,
});

/** A day, `YYYY-MM-DD`. */
export const date = (label: string): Field<string, false> => ({
  kind: 'date',
  label,
  hint: 'Ví dụ: 5 11 2026',
  ...required,
});

/** A month, `YYYY-MM`. */
export const month = (label: string, words: Words = {}): Field<string, false> => ({
  kind: 'month',
  label,
  hint: 'Ví dụ: 11 2026',
  ...words,
  ...required,
});

/** An amount of money in whole đồng. */
export const money = (label: string, words: Words = {}): Field<number, false> => ({
  kind: 'money',
  label,
  ...words,
  ...required,
});

/** How many, or which year: a whole number between two others. */
export const count = (
  label: string,
  { min = 0, max = 999, ...words }: Words & { readonly min?: number; readonly max?: number } = {},
): Field<number, false> => ({
  kind: 'count',
  label,
  ...words,
  min,
  max,
  ...required,
});

/** A Vietnamese telephone number, stored as E.164. Mobile: 03, 05, 07, 08, 09; landline: 02 and nine digits. */
export const phone = (label: string, words: Words = {}): Field<string, false> => ({
  kind: 'phone',
  label,
  ...words,
  ...required,
});

/** An e-mail address. */
export const email = (label: string, words: Words = {}): Field<string, false> => ({
  kind: 'email',
  label,
  ...words,
  max: emailLength,
  ...required,
});

/** One of a closed list; keys go over the wire, labels are shown. */
export const choice = <const Key extends string>(
  label: string,
  choices: Readonly<Record<Key, string>>,
  words: Words = {},
): Field<Key, false> => ({
  kind: 'choice',
  label,
  ...words,
  choices,
  ...required,
});

/** Some of a closed list, at least one, none twice. */
export const choices = <const Key extends string>(
  label: string,
  of: Readonly<Record<Key, string>>,
  words: Words = {},
): Field<Key[], false> => ({
  kind: 'choices',
  label,
  ...words,
  choices: of,
  ...required,
});

/** An organization of the register, by id. */
export const organization = (
  label: string,
  { types, ...words }: Words & { readonly types: readonly OrganizationType[] },
): Field<string, false> => ({
  kind: 'organization',
  label,
  ...words,
  types,
  ...required,
});

/** One paper as one or several files (pages photographed one by one). */
export const attachments = (
  label: string,
  { counts, ...words }: Words & { readonly counts: string },
): Field<AttachmentRef[], false> => ({
  kind: 'attachments',
  label,
  counts,
  ...words,
  max: 10,
  ...required,
});

/** A statement that must be confirmed. */
export const declaration = (label: string, words: Words = {}): Field<true, false> => ({
  kind: 'declaration',
  label,
  ...words,
  ...required,
});

/** Data that a register or another system supplies; never shown on a form. */
export const record = <T>(label: string, schema: z.ZodMiniType<T>): Field<T, false> => ({
  kind: 'record',
  label,
  ...required,
  schema,
});

/** The same field, free to be left empty. */
export const optional = <T>(field: Field<T, false>): Field<T, true> => ({ ...field, optional: true });

/** The same field, asked and required only under a condition. */
export const neededWhen = <T>(neededWhen: Condition, field: Field<T, false>): Field<T, true> => ({
  ...field,
  optional: true,
  neededWhen,
});

/** The same field, asked only under a condition and free to be left empty. */
export const offeredWhen = <T>(offeredWhen: Condition, field: Field<T, false>): Field<T, true> => ({
  ...field,
  optional: true,
  offeredWhen,
});
