import * as fc from 'fast-check';
import { samplePdf, samplePng } from '../server/scenarios/sample-files.ts';
import type { Operation } from '../tour/operation-of.ts';
import { hostileTexts, hostileValues } from './hostile.ts';
import { valuesOf, type Vocabulary } from './values.ts';

type Json = Readonly<Record<string, unknown>>;

/** What a request carries: a value in JSON (perhaps with its text spoilt), any text, or a form with a file. */
export type Body =
  | { readonly json: unknown; readonly spoilt?: keyof typeof spoilers; readonly type?: string }
  | { readonly text: string; readonly type: string }
  | { readonly file: keyof typeof files; readonly name: string; readonly type: string; readonly part: string };

/** Ways to spoil the text of a JSON object. */
export const spoilers = {
  cut: (text: string) => text.slice(0, -1),
  twice: (text: string) => text.replace('{', '{"a":1,"a":2,'),
  marked: (text: string) => `\uFEFF${text}`,
  huge: (text: string) => text.replace(/:[^,}]*/, ':1e999'),
  precise: (text: string) => text.replace(/:[^,}]*/, ':123456789012345678901234567890'),
  deep: (text: string) => text.replace(/:[^,}]*/, `:${'['.repeat(2000)}${']'.repeat(2000)}`),
  half: (text: string) => text.replace(/:[^,}]*/, ':"\\ud800"'),
  nothing: (text: string) => text.replace(/:[^,}]*/, ':"\\u0000"'),
  polluted: (text: string) => text.replace('{', '{"__proto__":{"polluted":true},'),
  list: (text: string) => `[${text}]`,
  lines: (text: string) => `${text}\n${text}`,
  comment: (text: string) => `/**/${text}`,
} as const satisfies Readonly<Record<string, (text: string) => string>>;

const ascii = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);

/** Files to be uploaded, right and wrong ones. */
export const files = {
  pdf: samplePdf,
  png: samplePng,
  empty: new Uint8Array(0),
  page: ascii('<!doctype html><script>1</script>'),
  cutPdf: samplePdf.slice(0, 30),
  cutPng: samplePng.slice(0, 20),
  archive: ascii('PK\u0003\u0004 nothing'),
  drawing: ascii('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  jpegHead: Uint8Array.of(0xff, 0xd8, 0xff),
} as const satisfies Readonly<Record<string, Uint8Array<ArrayBuffer>>>;

/** Bodies for an operation. One that takes none sometimes gets one nevertheless. */
export function bodiesOf({ requestBody }: Operation, words: Vocabulary): fc.Arbitrary<Body | null> {
  const media = requestBody?.content['application/json'];
  const anything: fc.Arbitrary<Body | null> = fc.oneof(
    fc.constant(null),
    hostileValues.map((json) => ({ json })),
    fc.record({
      text: fc.constantFrom(...hostileTexts, '{}', '<x/>', 'a=b', '{"a":'),
      type: fc.constantFrom('application/json', 'application/json; charset=utf-16', 'text/plain', 'text/xml', 'x', ''),
    }),
  );
  if (requestBody?.content['multipart/form-data'])
    return fc.oneof(
      { weight: 8, arbitrary: forms },
      { weight: 1, arbitrary: garbageForms },
      { weight: 1, arbitrary: anything },
    );
  if (!media) return fc.oneof({ weight: 12, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anything });
  const examples = Object.values((media['examples'] ?? {}) as Readonly<Record<string, Json>>).map(
    (one) => words.resolved(one)['value'],
  );
  const known = examples.length > 0 ? examples : [{}];
  const jsons = fc.oneof(
    { weight: 6, arbitrary: valuesOf((media['schema'] ?? {}) as Json, words) },
    { weight: 3, arbitrary: fc.constantFrom(...known) },
    { weight: 6, arbitrary: fc.constantFrom(...known).chain((example) => mutated(example, words)) },
    { weight: 1, arbitrary: hostileValues },
  );
  const spoilt = fc.constantFrom(...(Object.keys(spoilers) as (keyof typeof spoilers)[]));
  return fc.oneof(
    { weight: 16, arbitrary: jsons.map((json) => ({ json })) },
    { weight: 2, arbitrary: fc.record({ json: jsons, spoilt }) },
    { weight: 1, arbitrary: anything },
  );
}

const forms: fc.Arbitrary<Body> = fc.record({
  file: fc.constantFrom(...(Object.keys(files) as (keyof typeof files)[]), 'pdf' as const, 'png' as const),
  name: fc.oneof(fc.constantFrom('a.pdf', 'ảnh.png', 'NUL', 'con.pdf', '.', '..'), fc.constantFrom(...hostileTexts)),
  type: fc.constantFrom('application/pdf', 'image/png', 'image/jpeg', '', 'text/html', 'application/octet-stream'),
  part: fc.constantFrom('file', 'file', 'file', 'file', 'File', '__proto__'),
});

const garbageForms: fc.Arbitrary<Body> = fc.record({
  text: fc.constantFrom(
    '',
    '--x',
    '--x\r\n\r\n--x--',
    '--x\r\nContent-Disposition: form-data; name="file"\r\n\r\na\r\n--x--',
  ),
  type: fc.constantFrom('multipart/form-data; boundary=x', 'multipart/form-data; boundary=', 'multipart/form-data'),
});

/** An example with one place changed: another value, an id that exists, nothing, or one member more. */
function mutated(example: unknown, { ids }: Vocabulary): fc.Arbitrary<unknown> {
  const places = placesIn(example);
  const id = ids.length > 0 ? fc.constantFrom<unknown>(...ids) : hostileValues;
  return fc
    .tuple(fc.constantFrom(...places), fc.oneof(hostileValues, id, fc.constant(gone)), fc.boolean())
    .map(([place, value, more]) => changed(example, place, more && value !== gone ? { extra: value } : value));
}

const gone = Symbol('gone');
type PlaceIn = readonly (string | number)[];

const placesIn = (value: unknown, at: PlaceIn = []): readonly PlaceIn[] => [
  at,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => placesIn(inner, [...at, name]))
    : []),
];

function changed(value: unknown, [first, ...rest]: PlaceIn, to: unknown): unknown {
  if (first === undefined) return to === gone ? {} : to;
  if (Array.isArray(value))
    return value.map((one, at) => (String(at) === String(first) ? changed(one, rest, to) : one));
  const entries = Object.entries(value as Json).flatMap(([name, inner]) =>
    name !== first ? [[name, inner]] : rest.length === 0 && to === gone ? [] : [[name, changed(inner, rest, to)]],
  );
  return Object.fromEntries(entries) as unknown;
}
