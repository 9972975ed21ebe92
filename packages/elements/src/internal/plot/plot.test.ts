import { expect, test } from 'vitest';
import { fullLength, percent, type Plot } from './plot.ts';

const plot = (rows: readonly (readonly number[])[], more: Partial<Plot> = {}): Plot => ({
  says: '',
  series: [],
  rows: rows.map((values) => ({ label: '', values })),
  ...more,
});

test('the longest bar fills the length', () => {
  expect(fullLength(plot([[1, 4], [3]]))).toBe(4);
  expect(percent(4, 4)).toBe('100%');
  expect(percent(1, 3)).toBe('33.3%');
});

test('parts of a whole are as long as the whole', () => {
  expect(fullLength(plot([[1, 4], [3]], { stacked: true }))).toBe(5);
});

test('a plot of nothing, or of noughts, has a length', () => {
  expect(fullLength(plot([]))).toBe(1);
  expect(fullLength(plot([[0, 0]]))).toBe(1);
});
