import * as fc from 'fast-check';
import { hostileDates, hostileValues } from './hostile.ts';

type Json = Readonly<Record<string, unknown>>;

/** What the schemas of a document can be told by: how to follow a reference, and real values for its words. */
export interface Vocabulary {
  resolved(node: Json): Json;
  /** Identifiers that exist. */
  readonly ids: readonly string[];
  /** Values for schemas of these names, for what only the server can have made. */
  readonly named: Readonly<Record<string, readonly unknown[]>>;
}

/** Values that fit a schema, for the most part: so a request gets past the first check and meets the next one. */
export function valuesOf(schema: Json, words: Vocabulary, depth = 0): fc.Arbitrary<unknown> {
  const fitting = fittingValues(schema, words, depth);
  return depth === 0 ? fitting : fc.oneof({ weight: 14, arbitrary: fitting }, { weight: 1, arbitrary: hostileValues });
}

function fittingValues(schema: Json, words: Vocabulary, depth: number): fc.Arbitrary<unknown> {
  if (depth > 6) return fc.constant(null);
  const inner = (node: unknown): fc.Arbitrary<unknown> => valuesOf(node as Json, words, depth + 1);
  if (typeof schema['$ref'] === 'string') {
    const known = words.named[schema['$ref'].split('/').at(-1) ?? ''];
    const real = known && known.length > 0 ? [fc.constantFrom(...known)] : [];
    return fc.oneof(...real, fittingValues(words.resolved(schema), words, depth + 1));
  }
  if ('const' in schema) return fc.constant(schema['const']);
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as readonly unknown[]));
  const options = schema['oneOf'] ?? schema['anyOf'];
  if (Array.isArray(options)) return fc.oneof(...options.map(inner));
  if (Array.isArray(schema['allOf']))
    return fc
      .tuple(...schema['allOf'].map(inner))
      .map((parts) => Object.assign({}, ...parts.map((part) => (typeof part === 'object' ? part : {}))) as unknown);
  const types = [(schema['type'] ?? 'string') as string | string[]].flat();
  return fc.oneof(...types.map((type) => ofType(type, schema, words, inner)));
}

function ofType(
  type: string,
  schema: Json,
  words: Vocabulary,
  inner: (node: unknown) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  if (type === 'null') return fc.constant(null);
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer' || type === 'number') {
    const [min, max] = [Number(schema['minimum'] ?? 0), Number(schema['maximum'] ?? 200_000_000)];
    return fc.oneof(fc.integer({ min, max }), fc.constantFrom(min, max, min - 1, max + 1));
  }
  if (type === 'array') {
    const longest = Math.min(Number(schema['maxItems'] ?? 3), 5);
    return fc.array(inner(schema['items'] ?? {}), {
      minLength: Math.min(Number(schema['minItems'] ?? 0), longest),
      maxLength: longest,
    });
  }
  if (type === 'object') return objects(schema, inner);
  return texts(schema, words);
}

function objects(schema: Json, inner: (node: unknown) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, unknown>>;
  const required = (schema['required'] ?? []) as readonly string[];
  const model = Object.fromEntries(Object.entries(properties).map(([name, node]) => [name, inner(node)]));
  return fc.record(model, { requiredKeys: required.filter((name) => name in model), noNullPrototype: true });
}

function texts(schema: Json, { ids }: Vocabulary): fc.Arbitrary<string> {
  if (schema['format'] === 'date')
    return fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 0, max: 500 }).map(dayAfter) },
      { weight: 1, arbitrary: fc.constantFrom(...hostileDates) },
    );
  if (schema['format'] === 'date-time')
    return fc.integer({ min: 0, max: 500 }).map((day) => `${dayAfter(day)}T08:00:00Z`);
  const minLength = Number(schema['minLength'] ?? 0);
  const maxLength = Math.max(minLength, Math.min(Number(schema['maxLength'] ?? 40), 60));
  const free = anyText(minLength, maxLength);
  const edge = fc
    .constantFrom(Number(schema['maxLength'] ?? 40), Number(schema['maxLength'] ?? 40) + 1)
    .map((n) => 'ă'.repeat(n));
  const id = ids.length > 0 ? [fc.constantFrom(...ids)] : [];
  const pattern = typeof schema['pattern'] === 'string' ? patterned(schema['pattern']) : [];
  return fc.oneof(...id, ...pattern, ...pattern, free, edge);
}

/** Makes something once for each of its arguments: generators of texts take longer to make than to use. */
function onceEach<Args extends readonly unknown[], Made>(make: (...args: Args) => Made): (...args: Args) => Made {
  const made = new Map<string, Made>();
  return (...args) => {
    const key = JSON.stringify(args);
    const known = made.get(key) ?? make(...args);
    made.set(key, known);
    return known;
  };
}

const anyText = onceEach((minLength: number, maxLength: number) =>
  fc.string({ unit: 'grapheme', minLength, maxLength }),
);

/** Texts of a pattern. What the generator cannot read (a look-ahead) is left to the other ways. */
const patterned = onceEach((pattern: string): readonly fc.Arbitrary<string>[] => {
  try {
    return [fc.stringMatching(new RegExp(pattern, 'u'), { maxLength: 60 })];
  } catch {
    return [];
  }
});

const dayAfter = (days: number): string =>
  new Date(Date.UTC(2026, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
