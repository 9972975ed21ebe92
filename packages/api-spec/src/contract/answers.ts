import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { operationFinder, operationsOf, type Place } from '../tour/operation-of.ts';

type Json = Readonly<Record<string, unknown>>;

/** One request that was sent and what came back, as far as the document speaks of it. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly answerHeaders: Headers;
  /** The JSON that was sent, if any. */
  readonly sent?: unknown;
  /** The JSON that came, if it was JSON. */
  readonly answer?: unknown;
}

/** What an OpenAPI document promises, ready to be held against what a server says. */
export interface Contract {
  readonly operations: readonly Place[];
  /** The operation that a request meant. */
  operationOf(request: Pick<Exchange, 'method' | 'path'>): Place | undefined;
  /** A node of the document, or what it refers to. */
  resolved(node: Json): Json;
  /** Why a value does not fit a schema of the document; nothing more may stand in it than the schema names. */
  faultsIn(schema: Json, value: unknown): readonly string[];
  /** Where an answer differs from the operation's part of the document. */
  disagreements(exchange: Exchange): readonly string[];
  /** Where an answer differs from one of the shared responses, for requests that no operation describes. */
  differences(response: string, exchange: Exchange): readonly string[];
}

/** Reads a document as a contract: `contractOf(parse(yaml)).disagreements(visit)` is empty when the server kept its word. */
export function contractOf(document: Json): Contract {
  const operations = operationsOf(document['paths'] as Json);
  const operationOf = operationFinder(operations);
  const components = document['components'] as Readonly<
    Record<'schemas' | 'responses', Readonly<Record<string, Json>>>
  >;
  const resolved = (node: Json): Json =>
    typeof node['$ref'] === 'string'
      ? (node['$ref']
          .slice(2)
          .split('/')
          .reduce<unknown>((from, name) => (from as Json)[name], document) as Json)
      : node;
  const closed = (schema: Json): Json => closedBy(resolved, schema);

  const ajv = new Ajv2020({ strict: false, allErrors: true, discriminator: false });
  addFormats.default(ajv);
  const schemas = Object.entries(components.schemas).map(([name, schema]) => [name, closed(schema)]);
  ajv.addSchema({ $id: 'api', components: { schemas: Object.fromEntries(schemas) as Json } });
  // By the schema itself: making its text anew for each answer would cost more than the check.
  const validators = new WeakMap<Json, ValidateFunction>();
  const validatorOf = (schema: Json): ValidateFunction => {
    const known = validators.get(schema);
    if (known) return known;
    const text = JSON.stringify(closed(schema)).replaceAll('"#/components', '"api#/components');
    const made = ajv.compile(JSON.parse(text) as Json);
    validators.set(schema, made);
    return made;
  };

  const faultsIn = (schema: Json, value: unknown): readonly string[] => {
    const validate = validatorOf(schema);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  };

  function against(response: Json, { answerHeaders, answer }: Exchange): readonly string[] {
    const { content = {}, headers = {} } = resolved(response) as {
      readonly content?: Readonly<Record<string, { readonly schema?: Json }>>;
      readonly headers?: Readonly<Record<string, Json>>;
    };
    const faults = Object.entries(headers).flatMap(([name, node]) => headerFaults(name, resolved(node), answerHeaders));
    const type = answerHeaders.get('content-type')?.split(';')[0];
    const types = Object.keys(content);
    if (type === undefined) faults.push(...types.map((one) => `no content of type ${one}`));
    else if (!types.includes(type)) faults.push(`content type ${type}`);
    const schema = content[type ?? '']?.schema;
    return schema ? [...faults, ...faultsIn(schema, answer)] : faults;
  }

  function headerFaults(name: string, header: Json, answered: Headers): string[] {
    const value = answered.get(name);
    if (value === null) return header['required'] === true ? [`no header ${name}`] : [];
    const schema = (header['schema'] ?? {}) as Json;
    const read = schema['type'] === 'integer' && /^\d+$/.test(value) ? Number(value) : value;
    return faultsIn(schema, read).map((fault) => `header ${name}: ${fault}`);
  }

  return {
    operations,
    operationOf,
    resolved,
    faultsIn,
    disagreements: (exchange) => {
      const found = operationOf(exchange);
      if (!found) return ['no such operation'];
      const { responses, requestBody } = found.operation;
      const response = responses[exchange.status] ?? responses[`${String(exchange.status)[0]}XX`];
      if (!response) return [`status ${exchange.status} is not documented`];
      const sent = requestBody?.content['application/json']?.['schema'] as Json | undefined;
      return [
        ...against(response, exchange),
        ...(exchange.status < 300 && sent ? faultsIn(sent, exchange.sent).map((fault) => `request: ${fault}`) : []),
      ];
    },
    differences: (response, exchange) => against(components.responses[response] ?? {}, exchange),
  };
}

/** A schema that takes nothing it does not name, so that an answer cannot say more than the document. */
function closedBy(resolved: (node: Json) => Json, schema: Json): Json {
  const within = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(within)
      : typeof value === 'object' && value !== null
        ? closedBy(resolved, value as Json)
        : value;
  if (Array.isArray(schema['allOf'])) {
    const parts = (schema['allOf'] as readonly Json[]).map((part) => closedBy(resolved, resolved(part)));
    return {
      type: 'object',
      additionalProperties: false,
      required: parts.flatMap((part) => (part['required'] as readonly string[] | undefined) ?? []),
      properties: Object.assign({}, ...parts.map((part) => part['properties'])) as Json,
    };
  }
  const inner: Json = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, within(value)]));
  return inner['type'] === 'object' && inner['properties'] && !('additionalProperties' in inner)
    ? { ...inner, additionalProperties: false }
    : inner;
}
