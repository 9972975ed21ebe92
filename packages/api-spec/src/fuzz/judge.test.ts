import { expect, test } from 'vitest';
import { contractOf } from '../contract/answers.ts';
import { faultsOf } from './judge.ts';
import type { Sent } from './send.ts';

const contract = contractOf({
  paths: {
    '/v1/thing': {
      get: {
        operationId: 'getThing',
        responses: {
          '200': {
            headers: { ETag: { required: true, schema: { type: 'string', pattern: '^"' } } },
            content: {
              'application/json': {
                schema: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
              },
            },
          },
          '4XX': { content: { 'application/problem+json': { schema: { type: 'object' } } } },
        },
      },
    },
  },
  components: {
    schemas: {},
    responses: { NotFound: { content: { 'application/problem+json': { schema: { type: 'object' } } } } },
  },
});

const good = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'",
  'cache-control': 'no-store',
  vary: 'Origin',
  'content-type': 'application/json',
  etag: '"1"',
};
const sent = (over: Partial<Sent> = {}, headers: Readonly<Record<string, string>> = good): Sent => ({
  method: 'GET',
  path: '/v1/thing',
  status: 200,
  answerHeaders: new Headers(headers),
  answer: { name: 'a' },
  text: '{"name":"a"}',
  ms: 1,
  ...over,
});

test('finds nothing wrong with an answer that the document describes', () => {
  expect(faultsOf(sent(), contract)).toEqual([]);
});

const { etag: _, ...withoutTag } = good;
test.each<readonly [string, Sent, RegExp]>([
  ['a fault of the server', sent({ status: 500 }), /fault of the server/],
  ['a status that is not documented', sent({ status: 201 }), /201 is not documented/],
  ['another type', sent({}, { ...good, 'content-type': 'text/html' }), /content type text\/html/],
  ['a missing member', sent({ answer: {} }), /required property 'name'/],
  ['a member too much', sent({ answer: { name: 'a', secret: 1 } }), /additional properties/],
  ['a missing header', sent({}, withoutTag), /no header ETag/],
  ['a header of another shape', sent({}, { ...good, etag: '1' }), /header ETag: .*pattern/],
  ['a missing guard', sent({}, { ...good, 'x-content-type-options': '' }), /x-content-type-options/],
  ['something kept by caches', sent({}, { ...good, 'cache-control': 'public' }), /cache-control/],
  ['a stack', sent({ text: 'Error\n    at run (/srv/app/run.ts:1:2)' }), /inside/],
  ['an address of its own', sent({ path: '/v1/other' }), /does not have/],
  ['no end', sent({ ms: 1e6 }), /took/],
])('finds %s', (_name, wrong, says) => {
  expect(faultsOf(wrong, contract).join('\n')).toMatch(says);
});
