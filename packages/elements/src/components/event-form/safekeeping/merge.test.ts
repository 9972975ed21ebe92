import { expect, test } from 'vitest';
import { isSame, mergeOf } from './merge.ts';

const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, name: `${id}.jpg` }));
const base = { reason: 'cũ', number: '1', files: [a, b] };

test('what only one side changed is taken from it', () => {
  expect(mergeOf(base, { ...base, reason: 'mới' }, { ...base, number: '2', phone: '09' })).toEqual({
    ...base,
    reason: 'mới',
    number: '2',
    phone: '09',
  });
});

test('an answer that one side took back stays away', () => {
  const { number: _, ...without } = base;
  expect(mergeOf(base, without, { ...base, reason: 'mới' })).toEqual({ ...without, reason: 'mới' });
  expect(mergeOf(base, { ...base, number: '' }, base)).toEqual({ ...base, number: '' });
});

test('the same change on both sides is no conflict, another one is', () => {
  expect(mergeOf(base, { ...base, number: '2' }, { ...base, number: '2' })).toEqual({ ...base, number: '2' });
  expect(mergeOf(base, { ...base, number: '2' }, { ...base, number: '3' })).toBeUndefined();
});

test('files that were added on either side are all there, and those that either side removed are gone', () => {
  const d = { id: 'd', name: 'd.jpg' };
  expect(mergeOf(base, { ...base, files: [a, b, c] }, { ...base, files: [b, d] })?.['files']).toEqual([b, c, d]);
  expect(mergeOf({}, { files: [a] }, { files: [b] })?.['files']).toEqual([a, b]);
});

test('nothing said is the same as nothing said, in whatever order', () => {
  expect(isSame({ x: '', y: 1 }, { y: 1 })).toBe(true);
  expect(isSame({ y: 1, x: 2 }, { x: 2, y: 1 })).toBe(true);
  expect(isSame({ y: 1 }, undefined)).toBe(false);
});
