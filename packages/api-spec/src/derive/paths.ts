import type { AnyProcedure } from '@tthc-dang/core';
import { bindingOf } from '../server/bindings/index.ts';
import { eventPath, operationIdOf } from '../server/operations.ts';
import { actOf } from './act-operation.ts';
import { assisted, dossierId, json, key, problems, reading, ref, withETag, writing, type Json } from './fragments.ts';
import { linksFrom } from './links.ts';
import { eventsOf } from './names.ts';
import { tableOf } from './table.ts';

const id = { type: 'string', minLength: 1, maxLength: 64 } as const;
/** What a request to open may say. */
const openedWith = {
  memberId: { ...id, description: 'The caller, if absent.' },
  organizationId: { ...id, description: 'The organization that the dossier is about.' },
  month: { type: 'string', pattern: '^\\d{4}-(?:0[1-9]|1[0-2])$', description: 'YYYY-MM' },
} as const;

/** The addresses of a procedure: its dossiers, what hangs on one, and one operation per event that a person can send. */
export function pathsOf(procedure: AnyProcedure): Json {
  const base = `/v1/${procedure.id}/dossiers`;
  const one = `${base}/{dossierId}`;
  const table = tableOf(procedure);
  const operation = (act: string, summary: string, rest: Json): Json => ({
    tags: [procedure.id],
    operationId: operationIdOf(procedure, act),
    summary,
    ...rest,
  });
  const list = (name: string, schema: string): Json =>
    json({
      type: 'object',
      required: [name],
      properties: { [name]: { type: 'array', items: ref('schemas', schema) } },
    });

  const { opensWith = [], mayNameOrganization, bySystem } = bindingOf({ procedure: procedure.id });
  const opening = operation('open', 'Lập hồ sơ', {
    description: 'Opens a dossier for the caller, or for a member of the unit in whose name the caller may file.',
    parameters: [key, ...assisted],
    requestBody: {
      required: true,
      content: json({
        type: 'object',
        additionalProperties: false,
        ...(opensWith.length > 0 ? { required: opensWith } : {}),
        properties: Object.fromEntries(
          (['memberId', ...opensWith, ...(mayNameOrganization ? (['organizationId'] as const) : [])] as const).map(
            (name) => [name, openedWith[name]],
          ),
        ),
      }),
    },
    responses: {
      '201': {
        ...withETag('The new dossier.', { Location: ref('headers', 'Location') }),
        links: linksFrom(procedure, [procedure.initial]),
      },
      ...writing,
      ...problems('Conflict'),
    },
  });

  return {
    [base]: {
      get: operation('list', 'Danh sách hồ sơ', {
        description: 'Dossiers of this procedure that the caller may see.',
        parameters: ['q', 'limit', 'cursor'].map((name) => ref('parameters', name)),
        responses: {
          '200': { description: 'One page of dossiers.', content: json(ref('schemas', 'DossierPage')) },
          ...problems('BadRequest', 'Unauthenticated', 'Forbidden', 'TooMany'),
        },
      }),
      ...(bySystem ? {} : { post: opening }),
    },
    [one]: {
      get: operation('get', 'Xem hồ sơ', {
        parameters: [dossierId, ref('parameters', 'ifNoneMatch')],
        responses: {
          '200': withETag('The dossier as the caller may see it.'),
          '304': { description: 'The caller has it already.' },
          ...reading,
        },
      }),
    },
    [`${one}/draft`]: {
      put: operation('save-draft', 'Lưu bản đang soạn', {
        description:
          "The caller's working copy for one event. Not an act: it is no part of the log and nobody else sees it.",
        parameters: [dossierId],
        requestBody: { required: true, content: json(ref('schemas', 'DraftInput')) },
        responses: {
          '200': { description: 'Kept.', content: json(ref('schemas', 'Draft')) },
          ...problems('Conflict'),
          ...writing,
        },
      }),
      delete: operation('delete-draft', 'Bỏ bản đang soạn', {
        parameters: [dossierId],
        responses: { '204': { description: 'Gone.' }, ...reading },
      }),
    },
    [`${one}/log`]: {
      get: operation('get-log', 'Nhật ký hồ sơ', {
        description:
          'The chain of accepted events. To the member, who acted and what was said in internal notes is withheld.',
        parameters: [dossierId],
        responses: { '200': { description: 'The log.', content: json(ref('schemas', 'LogView')) }, ...reading },
      }),
    },
    [`${one}/tasks`]: {
      get: operation('get-tasks', 'Việc làm được bây giờ', {
        description: 'What the caller may do with the dossier now, and why not what stands in the way.',
        parameters: [dossierId],
        responses: { '200': { description: 'The tasks.', content: list('tasks', 'Task') }, ...reading },
      }),
    },
    [`${one}/documents`]: {
      get: operation('get-documents', 'Giấy tờ đã cấp', {
        parameters: [dossierId],
        responses: {
          '200': { description: 'The papers that rows issued.', content: list('documents', 'DossierDocument') },
          ...reading,
        },
      }),
    },
    ...Object.fromEntries(
      eventsOf(procedure).map((event) => [`${one}/${eventPath(event)}`, { post: actOf(procedure, table, event) }]),
    ),
  };
}
