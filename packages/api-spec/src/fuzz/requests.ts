import * as fc from 'fast-check';
import type { Contract } from '../contract/answers.ts';
import type { Place } from '../tour/operation-of.ts';
import { hostileTexts, hostileValues } from './hostile.ts';
import { bodiesOf, type Body } from './bodies.ts';
import { valuesOf, type Vocabulary } from './values.ts';
import type { World } from './worlds.ts';

type Json = Readonly<Record<string, unknown>>;

/** A request as plain data: what is printed when it finds a fault can be sent again. */
export interface FuzzRequest {
  readonly world: string;
  /** A person's id, `handler:n` for whoever may have the dossier now, or nobody. */
  readonly by: string | null;
  readonly level: number;
  readonly method: string;
  readonly path: string;
  /** `<current>` stands for the revision that the dossier has when the request is sent. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body | null;
}

/** Requests to one operation of the document in one world: mostly nearly right, sometimes wrong in every way there is. */
export function requestsTo(place: Place, world: World, { resolved }: Contract): fc.Arbitrary<FuzzRequest> {
  const words: Vocabulary = { resolved, ids: world.ids, named: { AttachmentRef: world.files } };
  const parameters = ((place.operation['parameters'] ?? []) as readonly Json[]).map(resolved);
  const named = (where: string): readonly Json[] => parameters.filter((one) => one['in'] === where);
  return fc.record({
    world: fc.constant(world.name),
    by: people(world),
    level: fc.oneof({ weight: 30, arbitrary: fc.constant(2) }, { weight: 1, arbitrary: fc.constantFrom(0, 1) }),
    method: fc.oneof(
      { weight: 30, arbitrary: fc.constant(place.method.toUpperCase()) },
      { weight: 1, arbitrary: fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND') },
    ),
    path: fc
      .tuple(paths(place, world), queries(named('query'), words), garbled)
      .map(([path, query, garble]) => garble(path) + query),
    headers: headersOf(named('header'), words),
    body: bodiesOf(place.operation, words),
  });
}

/** Whoever could send it: those who have a dossier, anybody of the register, nobody, somebody unknown. */
const people = ({ people: all }: World): fc.Arbitrary<string | null> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 5 }).map((n) => `handler:${n}`) },
    { weight: 4, arbitrary: fc.constant('member') },
    { weight: 6, arbitrary: fc.constantFrom(...all) },
    { weight: 1, arbitrary: fc.constantFrom(null, 'm-khong-co', '__proto__', 'system') },
  );

/** The address with ids that exist, for the most part. */
function paths({ path: template, operation }: Place, { dossiers, ids }: World): fc.Arbitrary<string> {
  const procedure = template.split('/')[2];
  const states = ((operation['x-rows'] ?? []) as readonly { from: readonly string[] }[]).flatMap(({ from }) => from);
  const own = dossiers.filter((one) => one.procedure === procedure);
  const ready = own.filter(({ state }) => states.includes(state));
  const fitting = (ready.length > 0 ? ready : own).map(({ id }) => id);
  const parts = template.split('/').map((part) => {
    if (!part.startsWith('{')) return fc.constant(part);
    const first = part === '{dossierId}' && fitting.length > 0 ? fitting : ids;
    const hostile = fc.constantFrom(...hostileTexts).map(escaped);
    return fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom(...(first.length > 0 ? first : ['none'])) },
      { weight: 2, arbitrary: fc.constantFrom(...(ids.length > 0 ? ids : ['none'])) },
      { weight: 1, arbitrary: hostile },
    );
  });
  return fc.tuple(...parts).map((all) => all.join('/'));
}

const garbled: fc.Arbitrary<(path: string) => string> = fc.oneof(
  { weight: 40, arbitrary: fc.constant((path: string) => path) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      (path: string) => `${path}/`,
      (path: string) => `/${path}`,
      (path: string) => path.toUpperCase(),
      (path: string) => path.replace('/v1', '/v1/..'),
      (path: string) => `${path}%00`,
      (path: string) => `${path};a=b`,
      (path: string) => path.replaceAll('/', '%2f'),
      (path: string) => `${path}/${'x'.repeat(5000)}`,
    ),
  },
);

/** Each parameter left out, right, or hostile; sometimes twice, sometimes one that does not exist. */
function queries(parameters: readonly Json[], words: Vocabulary): fc.Arbitrary<string> {
  const each = parameters.map((parameter) =>
    fc.oneof(
      { weight: parameter['required'] === true ? 1 : 6, arbitrary: fc.constant<string[]>([]) },
      {
        weight: 8,
        arbitrary: valuesOf((parameter['schema'] ?? {}) as Json, words).map((value) => [pair(parameter, value)]),
      },
      { weight: 1, arbitrary: hostileValues.map((value) => [pair(parameter, value)]) },
      { weight: 1, arbitrary: hostileValues.map((value) => [pair(parameter, value), pair(parameter, 'x')]) },
    ),
  );
  const extra = fc.oneof(
    { weight: 20, arbitrary: fc.constant<string[]>([]) },
    { weight: 1, arbitrary: fc.constantFrom(['nope=1'], ['__proto__=1'], ['%00=%00'], ['=&&='], ['%zz'], ['a[b]=c']) },
  );
  return fc.tuple(...each, extra).map((parts) => {
    const all = parts.flat();
    return all.length === 0 ? '' : `?${all.join('&')}`;
  });
}

const pair = ({ name }: Json, value: unknown): string => `${escaped(String(name))}=${escaped(textOf(value))}`;
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : Array.isArray(value) ? value.map(textOf).join(',') : JSON.stringify(value);
// Half a surrogate pair cannot be escaped, and no address can hold it.
const escaped = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, ''));

/** What a header can carry: printable signs, and Latin letters beyond. */
const headerValues = fc.oneof(
  fc.constantFrom('*', '""', '"0"', '"1"', 'W/"1"', '"999999999999"', "' OR 1=1", '../..', 'null', 'x'.repeat(3000)),
  fc.string({ unit: fc.constantFrom(...'aZ09"\'*/;,=<>%{}\u00e9\u00ff\t '.split('')), maxLength: 30 }),
);

function headersOf(parameters: readonly Json[], words: Vocabulary): fc.Arbitrary<Readonly<Record<string, string>>> {
  const model = Object.fromEntries(
    parameters.map((parameter) => {
      const name = String(parameter['name']).toLowerCase();
      const right =
        name === 'if-match' || name === 'if-none-match'
          ? fc.constant('<current>')
          : name === 'idempotency-key'
            ? fc.oneof({ weight: 12, arbitrary: fc.uuid() }, { weight: 1, arbitrary: fc.constantFrom('k1', 'k2') })
            : valuesOf((parameter['schema'] ?? {}) as Json, words).map((value) => escaped(textOf(value)));
      return [
        name,
        fc.oneof(
          { weight: 16, arbitrary: right },
          { weight: 1, arbitrary: headerValues },
          { weight: 1, arbitrary: fc.constant(undefined) },
        ),
      ];
    }),
  );
  const stray = [
    'accept',
    'origin',
    'range',
    'x-http-method-override',
    'content-encoding',
    'cookie',
    'x-forwarded-for',
  ];
  const garbage = fc.oneof(
    { weight: 12, arbitrary: fc.constant({}) },
    {
      weight: 1,
      arbitrary: fc.dictionary(fc.constantFrom(...stray), headerValues, { maxKeys: 2, noNullPrototype: true }),
    },
  );
  return fc.tuple(fc.record(model, { noNullPrototype: true }), garbage).map(([own, other]) => {
    const all = Object.entries({ ...other, ...own } as Readonly<Record<string, string | undefined>>);
    return Object.fromEntries(all.flatMap(([name, value]) => (value === undefined ? [] : [[name, value.trim()]])));
  });
}
