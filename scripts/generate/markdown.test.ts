import { expect, test } from 'vitest';
import { basisText, renewed, tableOf } from './markdown.ts';

test('a page keeps what is written by hand when its generated part is renewed', () => {
  const page = renewed(undefined, 'Page', 'one').replace('# Page', '# Page\n\nBy hand.') + '\nBy hand too.\n';
  const again = renewed(page, 'Page', 'two');
  expect(again).toContain('By hand.');
  expect(again).toContain('By hand too.');
  expect(again).toContain('two');
  expect(again).not.toContain('one');
  expect(renewed(again, 'Page', 'two')).toBe(again);
});

test('a page that lost its marks is not overwritten', () => {
  expect(() => renewed('# Page', 'Page', 'one')).toThrow('The page "Page" has lost its marks of generation.');
});

test('a cell cannot break its table', () => {
  expect(tableOf(['a'], [['x | y\nz']])).toBe('| a |\n| --- |\n| x \\| y z |');
});

test('only what was read as law is named like law', () => {
  expect(basisText({ kind: 'law', instrument: '294-QĐ/TW', at: '6.3.1' })).toBe('294-QĐ/TW, 6.3.1');
  expect(basisText({ kind: 'design', why: 'No source.' })).toBe('*ours:* No source.');
  expect(basisText({ kind: 'reported', by: 'a newspaper' })).toBe('*reported by* a newspaper');
});
