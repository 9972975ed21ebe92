import { expect, test } from 'vitest';
import { SuffixError, withSuffix } from './with-suffix.ts';

const tags = ['tthc-portal', 'tthc-dossier', 'tthc-dossier-log', 'tthc-field-text'];
const suffixed = (code: string, suffix = 'v2') => withSuffix(code, suffix, tags);

test.each([
  ["customElements.define('tthc-portal',A)", "customElements.define('tthc-portal-v2',A)"],
  ['html`<tthc-field-text .a=${b}></tthc-field-text>`', 'html`<tthc-field-text-v2 .a=${b}></tthc-field-text-v2>`'],
  ["querySelectorAll('tthc-dossier, tthc-dossier-log')", "querySelectorAll('tthc-dossier-v2, tthc-dossier-log-v2')"],
])('tags get the suffix: %s', (code, expected) => expect(suffixed(code)).toBe(expected));

test.each(["'tthc-open-dossier'", 'var(--tthc-portal)', "'tthc-dossiers'", "'xtthc-portal'", "'tthc-portal_keys'"])(
  'other names keep theirs: %s',
  (code) => expect(suffixed(code)).toBe(code),
);

test.each(['V2', '', 'v 2', '-v2', 'v2-', '"'])('"%s" is no suffix', (suffix) =>
  expect(() => suffixed('', suffix)).toThrow(SuffixError),
);

test('a suffix that makes another element of one is refused by name', () =>
  expect(() => suffixed('', 'log')).toThrow('makes tthc-dossier-log of tthc-dossier'));
