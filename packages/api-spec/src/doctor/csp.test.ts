import { expect, test } from 'vitest';
import { lets, policiesIn, sourcesOf } from './csp.ts';

const page = new URL('https://cong.example/tthc/trang');
const may = (sources: string, url: string, from = page) =>
  policiesIn(`connect-src ${sources}`).every((policy) => lets(policy, 'connect-src', new URL(url), from));

test.each([
  ["'self'", 'https://cong.example/v1', true],
  ["'self'", 'https://cong.example:8443/v1', false],
  ["'none'", 'https://cong.example/v1', false],
  ['', 'https://cong.example/v1', false],
  ['*', 'https://anywhere.example/', true],
  ['*', 'blob:https://cong.example/1', false],
  ['https:', 'https://anywhere.example/', true],
  ['https:', 'http://anywhere.example/', false],
  ['http:', 'https://anywhere.example/', true],
  ['api.example', 'https://api.example/v1', true],
  ['api.example', 'http://api.example/v1', false],
  ['API.example', 'https://api.example/v1', true],
  ['*.example', 'https://api.example/v1', true],
  ['*.api.example', 'https://api.example/v1', false],
  ['https://api.example:8443', 'https://api.example:8443/v1', true],
  ['https://api.example', 'https://api.example:8443/v1', false],
  ['https://api.example:*', 'https://api.example:8443/v1', true],
  ['https://api.example:443', 'https://api.example/v1', true],
  ['https://api.example/v1/', 'https://api.example/v1/me', true],
  ['https://api.example/v1', 'https://api.example/v1/me', false],
  ['https://api.example.evil.example', 'https://api.example/', false],
])('connect-src %s and %s: %s', (sources, url, allowed) => {
  expect(may(sources, url)).toBe(allowed);
});

test('a page without TLS may ask the same host with it', () => {
  expect(may("'self'", 'https://cong.example/', new URL('http://cong.example/'))).toBe(true);
  expect(may('api.example', 'https://api.example/', new URL('http://cong.example/'))).toBe(true);
});

test('what is not named falls back, and what is named nowhere is allowed', () => {
  const [policy] = policiesIn("Default-Src 'none'; script-src 'self'; SCRIPT-SRC *");
  expect(sourcesOf(policy!, 'script-src-elem')).toEqual(["'self'"]);
  expect(sourcesOf(policy!, 'connect-src')).toEqual(["'none'"]);
  expect(sourcesOf(policiesIn('img-src *')[0]!, 'connect-src')).toBeUndefined();
  expect(policiesIn(" img-src *, connect-src 'self' ,; ")).toHaveLength(2);
});

test('a script is let in by its nonce or its hash, and by these alone beside strict-dynamic', () => {
  const runs = (sources: string, script: object) =>
    lets(policiesIn(`script-src ${sources}`)[0]!, 'script-src-elem', new URL('https://cdn.example/a.js'), page, script);
  expect(runs("'nonce-abc'", { nonce: 'abc' })).toBe(true);
  expect(runs("'nonce-abc'", { nonce: 'abd' })).toBe(false);
  expect(runs("'nonce-undefined'", {})).toBe(false);
  expect(runs("'sha256-x='", { integrity: 'sha256-x=' })).toBe(true);
  expect(runs('https://cdn.example', {})).toBe(true);
  expect(runs("https://cdn.example 'strict-dynamic' 'nonce-abc'", {})).toBe(false);
  expect(runs("'strict-dynamic' 'nonce-abc'", { nonce: 'abc' })).toBe(true);
});
