import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { operationOf, operationsOf } from './operation-of.ts';
import { tour } from './tour.ts';
import type { Visit } from './recorder.ts';

type Json = Readonly<Record<string, any>>;

// The committed document is judged, as integrators read it.
const document = parse(readFileSync(new URL('../../openapi/openapi.yaml', import.meta.url), 'utf8')) as Json;
const operations = operationsOf(document['paths']);

const resolved = (node: Json): Json =>
  typeof node['$ref'] === 'string'
    ? node['$ref']
        .slice(2)
        .split('/')
        .reduce((from: any, name: string) => from[name], document)
    : node;

/** A schema that takes nothing it does not name, so that an answer cannot say more than the document. */
function closed(schema: Json): Json {
  if (schema['allOf']) {
    const parts = (schema['allOf'] as Json[]).map((part) => closed(resolved(part)));
    return {
      type: 'object',
      additionalProperties: false,
      required: parts.flatMap((part) => part['required'] ?? []),
      properties: Object.assign({}, ...parts.map((part) => part['properties'])) as Json,
    };
  }
  const inner: Json = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, closedAnywhere(value)]));
  return inner['type'] === 'object' && inner['properties'] && !('additionalProperties' in inner)
    ? { ...inner, additionalProperties: false }
    : inner;
}

const closedAnywhere = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(closedAnywhere)
    : typeof value === 'object' && value !== null
      ? closed(value)
      : value;

const ajv = new Ajv2020({ strict: false, allErrors: true, discriminator: false });
addFormats.default(ajv);
ajv.addSchema({
  $id: 'api',
  components: {
    schemas: Object.fromEntries(
      Object.entries<Json>(document['components'].schemas).map(([name, schema]) => [name, closed(schema)]),
    ),
  },
});
const validators = new Map<string, ValidateFunction>();

function faultsIn(schema: Json, value: unknown): readonly string[] {
  const text = JSON.stringify(closed(schema)).replaceAll('"#/components', '"api#/components');
  const validate = validators.get(text) ?? ajv.compile(JSON.parse(text));
  validators.set(text, validate);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(
        ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
      );
}

function disagreements(visit: Visit): readonly string[] {
  const found = operationOf(operations, visit);
  if (!found) return ['no such operation'];
  const response = found.operation.responses[String(visit.status)];
  if (!response) return [`status ${visit.status} is not documented`];
  const { content = {}, headers = {} } = resolved(response);
  const type = visit.answerHeaders.get('content-type')?.split(';')[0];
  const missing = Object.entries<Json>(headers).filter(
    ([name, header]) => resolved(header)['required'] && !visit.answerHeaders.has(name),
  );
  const types = Object.keys(content);
  const sent = found.operation.requestBody?.content['application/json'] as Json | undefined;
  return [
    ...missing.map(([name]) => `no header ${name}`),
    ...(type === undefined ? types : types.includes(type) ? [] : [`content type ${type}`]),
    ...(content[type ?? '']?.schema ? faultsIn(content[type ?? ''].schema, visit.answer) : []),
    ...(visit.status < 300 && sent ? faultsIn(sent['schema'], visit.sent).map((fault) => `request: ${fault}`) : []),
  ];
}

describe('every operation of the document', () => {
  let visits: readonly Visit[];
  beforeAll(async () => {
    visits = await tour();
  });
  const visitsOf = (operationId: string) =>
    visits.filter((visit) => operationOf(operations, visit)?.operation.operationId === operationId);
  const ids = operations.map(({ operation }) => operation.operationId);
  // These are open to everybody and take nothing that could be wrong.
  const alwaysGranted = ['listProcedures', 'getHealth'];

  test.each(ids)('%s answers as documented', (id) => {
    const found = visitsOf(id);
    const wrong = found.flatMap((visit) =>
      disagreements(visit).map((fault) => `${visit.method} ${visit.path} ${visit.status}: ${fault}`),
    );
    expect(wrong).toEqual([]);
    expect(
      found.some(({ status }) => status < 300),
      'granted once',
    ).toBe(true);
    if (!alwaysGranted.includes(id))
      expect(
        found.some(({ status }) => status >= 400),
        'refused once',
      ).toBe(true);
  });

  test('is one that the visits know, and no visit leads elsewhere', () => {
    expect(visits.filter((visit) => operationOf(operations, visit) === undefined)).toEqual([]);
  });

  test('names every code of a problem that was met', () => {
    const { Problem, RefusalCode } = document['components'].schemas;
    const known = new Set<unknown>([...Object.keys(Problem['x-codes']), ...RefusalCode.enum]);
    const met = visits.flatMap(({ answer, status }) =>
      status >= 400 && status !== 503 ? [(answer as Json)['code']] : [],
    );
    expect(new Set(met).size).toBeGreaterThan(8);
    expect(met.filter((code) => !known.has(code))).toEqual([]);
  });

  test('says the same when it is visited again', async () => {
    const again = await tour();
    expect(again.map(({ status, answer }) => ({ status, answer }))).toEqual(
      visits.map(({ status, answer }) => ({ status, answer })),
    );
  });
});
