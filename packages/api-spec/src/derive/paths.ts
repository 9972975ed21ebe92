import { seatLabel, type AnyProcedure, type Basis, type EventDef, type Seat } from '@tthc-dang/core';
import { eventPath, operationIdOf } from '../server/operations.ts';
import { eventsOf, inputNameOf } from './names.ts';
import { tableOf, type TableRow } from './table.ts';

type Json = Readonly<Record<string, unknown>>;

const ref = (kind: 'parameters' | 'responses' | 'schemas' | 'headers', name: string): Json => ({
  $ref: `#/components/${kind}/${name}`,
});
const json = (schema: Json): Json => ({ 'application/json': { schema } });
const problems = (...names: readonly (keyof typeof statusOf)[]): Json =>
  Object.fromEntries(names.map((name) => [statusOf[name], ref('responses', name)]));
const statusOf = {
  BadRequest: '400',
  Unauthenticated: '401',
  Forbidden: '403',
  NotFound: '404',
  Conflict: '409',
  Stale: '412',
  TooLarge: '413',
  WrongType: '415',
  Unprocessable: '422',
  PreconditionRequired: '428',
  TooMany: '429',
  NoAnswer: '500',
  Unavailable: '503',
} as const;
const reading = problems('Unauthenticated', 'Forbidden', 'NotFound', 'TooMany', 'NoAnswer', 'Unavailable');
const writing = problems(
  'BadRequest',
  'Unauthenticated',
  'Forbidden',
  'NotFound',
  'TooLarge',
  'WrongType',
  'Unprocessable',
  'TooMany',
  'NoAnswer',
  'Unavailable',
);
const key = ref('parameters', 'idempotencyKey');
const dossierId = ref('parameters', 'dossierId');
const withETag = (description: string, more: Json = {}): Json => ({
  description,
  headers: { ETag: ref('headers', 'ETag'), ...more },
  content: json(ref('schemas', 'DossierView')),
});

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
  const toDossier = {
    dossier: { operationId: operationIdOf(procedure, 'get'), parameters: { dossierId: '$response.body#/id' } },
  };
  const list = (name: string, schema: string): Json =>
    json({
      type: 'object',
      required: [name],
      properties: { [name]: { type: 'array', items: ref('schemas', schema) } },
    });

  const act = (event: string): Json => {
    const { label } = procedure.events[event] as EventDef;
    const rows = table.rows.filter((row) => row.event === event);
    return operation(event, label, {
      description: rows.map((row) => describe(procedure, row)).join('\n\n'),
      parameters: [dossierId, ref('parameters', 'ifMatch'), key],
      requestBody: { required: true, content: json(ref('schemas', inputNameOf(procedure, event))) },
      responses: {
        '200': { ...withETag('Hồ sơ sau việc này.'), links: toDossier },
        ...writing,
        ...problems('Conflict', 'Stale', 'PreconditionRequired'),
      },
      'x-event': event,
      'x-rows': rows.map(({ row, from, by, to, requires }) => ({
        row,
        from,
        by,
        to,
        requires: requires.map(({ code }) => code),
      })),
    });
  };

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
      post: operation('open', 'Lập hồ sơ', {
        description: 'Opens a dossier for the caller, or for a member of the unit in whose name the caller may file.',
        parameters: [key],
        requestBody: {
          required: true,
          content: json({
            type: 'object',
            additionalProperties: false,
            properties: { memberId: { type: 'string', description: 'The caller, if absent.' } },
          }),
        },
        responses: {
          '201': { ...withETag('The new dossier.', { Location: ref('headers', 'Location') }), links: toDossier },
          ...writing,
          ...problems('Conflict'),
        },
      }),
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
        responses: { '200': { description: 'Kept.', content: json(ref('schemas', 'Draft')) }, ...writing },
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
    ...Object.fromEntries(eventsOf(procedure).map((event) => [`${one}/${eventPath(event)}`, { post: act(event) }])),
  };
}

/** A row in words: who, from where to where, under which rules, on what basis. */
function describe(procedure: AnyProcedure, { row, from, by, to, requires, basis }: TableRow): string {
  const label = (state: string): string => (procedure.states[state] as { label: string }).label;
  return [
    `**${row}** ${from.map(label).join('; ')} → ${to.map(label).join(' hoặc ')}`,
    `* Người thực hiện: ${by.map((seat: Seat) => seatLabel(seat)).join(', ')}.`,
    ...requires.map(({ code, says }) => `* ${code}: ${says}`),
    `* Căn cứ: ${basisOf(basis)}.`,
  ].join('\n');
}

/** Only what was read as law is named as law. */
const basisOf = (basis: Basis): string =>
  basis.kind === 'law' ? `${basis.instrument}, ${basis.at}` : 'quy ước của hệ thống, không phải quy định';
