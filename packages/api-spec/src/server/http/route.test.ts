import { expect, test } from 'vitest';
import { json } from './answers.ts';
import { routeFinder, type Route } from './route.ts';

const route = (method: Route['method'], path: string): Route => ({
  method,
  path,
  operationId: `${method} ${path}`,
  open: true,
  answer: async () => json({}),
});
const find = routeFinder([
  route('GET', '/v1/things/{id}'),
  route('POST', '/v1/things/{id}'),
  route('GET', '/v1/things/first'),
  route('GET', '/v1/{kind}/{id}/parts/{part}'),
  route('GET', '/v1/things/{thing}/parts/last'),
]);
const found = (method: string, path: string) => {
  const answer = find(method, path);
  return 'route' in answer ? [answer.route.path, answer.params] : answer.methods;
};

test('fixed parts of a path go before parameters', () => {
  expect(found('GET', '/v1/things/first')).toEqual(['/v1/things/first', {}]);
  expect(found('GET', '/v1/things/second')).toEqual(['/v1/things/{id}', { id: 'second' }]);
  expect(found('GET', '/v1/things/a/parts/last')).toEqual(['/v1/things/{thing}/parts/last', { thing: 'a' }]);
  expect(found('GET', '/v1/things/a/parts/b')).toEqual([
    '/v1/{kind}/{id}/parts/{part}',
    { kind: 'things', id: 'a', part: 'b' },
  ]);
});

test('a path with another method falls back to the parameter that has it', () => {
  expect(found('POST', '/v1/things/first')).toEqual(['/v1/things/{id}', { id: 'first' }]);
  expect(found('HEAD', '/v1/things/first')).toEqual(['/v1/things/first', {}]);
});

test('a path that exists tells its methods, another none', () => {
  expect(found('DELETE', '/v1/things/first')).toEqual(['GET', 'GET', 'POST']);
  for (const path of [
    '/v1/things',
    '/v1/things/',
    '/v1/things/a/b',
    '/v1/things/%61',
    '/v1/things/..',
    '/V1/things/a',
    '',
  ])
    expect(found('GET', path), path).toEqual([]);
});
