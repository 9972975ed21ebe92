import { answerSchema, type AnyProcedure, type Field } from '@tthc-dang/core';
import * as z from 'zod/mini';
import { inputNameOf, eventsOf } from './names.ts';

/** A JSON Schema, as data. */
export type Schema = Readonly<Record<string, unknown>>;

/** The schema of every event's answers, by name. Labels are titles; conditions, which JSON Schema cannot say, are described. */
export const inputSchemasOf = (procedure: AnyProcedure): Readonly<Record<string, Schema>> =>
  Object.fromEntries(eventsOf(procedure).map((event) => [inputNameOf(procedure, event), inputOf(procedure, event)]));

function inputOf(procedure: AnyProcedure, event: string): Schema {
  const { label, fields } = procedure.events[event] as { label: string; fields: Readonly<Record<string, Field>> };
  const asked = Object.entries(fields);
  const required = asked.filter(([, { optional }]) => !optional).map(([name]) => name);
  return {
    title: label,
    type: 'object',
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
    properties: Object.fromEntries(asked.map(([name, field]) => [name, propertyOf(procedure, event, name, field)])),
  };
}

/** One field as the property of an input. */
function propertyOf(procedure: AnyProcedure, event: string, name: string, field: Field): Schema {
  const description = [
    ...wordsOf(field),
    field.counts,
    ...conditionOf(field),
    ...rowsOf(procedure, event, name),
  ].flatMap((text) => (text === undefined ? [] : [/[.?!]$/.test(text) ? text : `${text}.`]));
  return {
    title: field.label,
    ...(description.length > 0 ? { description: description.join(' ') } : {}),
    ...valueOf(field),
    'x-kind': field.kind,
    ...(field.choices === undefined ? {} : { 'x-labels': field.choices }),
    ...(field.types === undefined ? {} : { 'x-organization-types': field.types }),
  };
}

function valueOf(field: Field): Schema {
  if (field.kind === 'attachments') {
    return {
      type: 'array',
      minItems: 1,
      maxItems: field.max ?? 10,
      uniqueItems: true,
      items: { $ref: '#/components/schemas/AttachmentRef' },
    };
  }
  const { $schema: _, ...schema }: Record<string, unknown> = z.toJSONSchema(answerSchema(field), { io: 'input' });
  // Stored as E.164, accepted as people write it: the pattern of the stored form would refuse what the server takes.
  if (field.kind === 'phone') delete schema['pattern'];
  // `format: date` says the same as the long pattern.
  if (field.kind === 'date') delete schema['pattern'];
  // Blank is refused, and a blank of spaces too, which `minLength` alone would let through.
  if (schema['minLength'] === 1) schema['pattern'] = String.raw`\S`;
  return schema;
}

/** What helps whoever fills in the answer. How to type a day or find an organization is the form's business. */
function wordsOf({ kind, hint }: Field): readonly (string | undefined)[] {
  if (kind === 'date' || kind === 'month') return [];
  return kind === 'organization' ? ['Mã của tổ chức đảng'] : [hint];
}

const conditionOf = ({ neededWhen, offeredWhen }: Field): readonly string[] => [
  ...(neededWhen === undefined ? [] : [`Bắt buộc khi: ${neededWhen.says}.`]),
  ...(offeredWhen === undefined ? [] : [`Chỉ khi: ${offeredWhen.says}.`]),
];

/** A field that some rows demand and others do not accept. */
function rowsOf(procedure: AnyProcedure, event: string, name: string): readonly string[] {
  const rows = procedure.moves
    .filter((move) => move.event === event && move.asks?.includes(name))
    .map(({ row }) => row);
  return rows.length === 0 ? [] : [`Bắt buộc ở dòng ${rows.join(', ')}; dòng khác không nhận.`];
}
