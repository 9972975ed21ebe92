import { expect, test } from 'vitest';
import { isIsoDate } from '../model/dates.ts';
import { instrument, instruments } from './instruments.ts';

test('every id is there once and is found', () => {
  expect(new Set(instruments.map(({ id }) => id)).size).toBe(instruments.length);
  for (const one of instruments) expect(instrument(one.id)).toBe(one);
  expect(instrument('999-QĐ/TW')).toBeUndefined();
});

test('a superseded text names a later one, and only superseded texts do', () => {
  for (const one of instruments) {
    expect(one.supersededBy !== undefined, one.id).toBe(one.status === 'superseded');
    if (one.supersededBy === undefined) continue;
    const next = instrument(one.supersededBy);
    expect(next, one.id).toBeDefined();
    if (one.issuedOn && next?.issuedOn) expect(next.issuedOn > one.issuedOn, one.id).toBe(true);
  }
});

test('the chain of regulations on the Charter ends in 208-QĐ/TW', () => {
  const chain = [];
  for (
    let one = instrument('29-QĐ/TW');
    one;
    one = one.supersededBy === undefined ? undefined : instrument(one.supersededBy)
  )
    chain.push(one.id);
  expect(chain).toEqual(['29-QĐ/TW', '24-QĐ/TW', '232-QĐ/TW', '294-QĐ/TW', '20-QĐ/TW', '208-QĐ/TW']);
});

test('every day given exists, and a text ends after it began', () => {
  for (const { id, issuedOn, effectiveFrom, effectiveTo } of instruments) {
    for (const day of [issuedOn, effectiveFrom, effectiveTo])
      if (day !== undefined) expect(isIsoDate(day), id).toBe(true);
    if (effectiveFrom && effectiveTo) expect(effectiveFrom < effectiveTo, id).toBe(true);
  }
});

test('a text known only from secondary sources is not marked as read', () => {
  for (const { id, source, textRead } of instruments) if (source === 'S2') expect(textRead, id).toBe(false);
});
