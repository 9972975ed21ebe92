import { expect, test } from 'vitest';
import { isIsoDate } from '../model/dates.ts';
import { lastDayOf, milestones, milestonesOn } from './milestones.ts';

const of = (id: string) => milestones.find((one) => one.id === id)!;

test('every milestone has its own id, a label and days that exist', () => {
  expect(new Set(milestones.map(({ id }) => id)).size).toBe(milestones.length);
  for (const { label, from, to, before, month } of milestones) {
    expect(label).not.toBe('');
    expect([from, to, before].filter((day) => day !== undefined).every(isIsoDate)).toBe(true);
    expect(from !== undefined || to !== undefined || before !== undefined || month !== undefined).toBe(true);
    if (from !== undefined && to !== undefined) expect(from <= to).toBe(true);
  }
});

test('"before" ends the day before, a month on its last day, an open milestone never', () => {
  expect(lastDayOf(of('A.pilot-report'))).toBe('2026-05-06');
  expect(lastDayOf(of('A.pilot'))).toBe('2026-05-06');
  expect(lastDayOf(of('B.review'))).toBe('2026-07-31');
  expect(lastDayOf(of('B.parallel'))).toBeUndefined();
});

test('where a plan contradicts itself both dates are kept and the earlier warns', () => {
  for (const { id, contradicts } of milestones.filter((one) => one.contradicts !== undefined))
    expect(of(contradicts!).contradicts).toBe(id);
  const reading = milestonesOn('B', '2026-05-16').find(({ milestone }) => milestone.id === 'B.accounts-schedule');
  expect(reading).toMatchObject({ state: 'now', lastDay: '2026-05-19', warnedFrom: '2026-05-14' });
});

test('a milestone is ahead, now, or over', () => {
  const state = (on: string) =>
    milestonesOn('A', on).find(({ milestone }) => milestone.id === 'A.province-wide')?.state;
  expect(['2026-05-07', '2026-05-08', '2026-06-16', '2026-06-17'].map(state)).toEqual(['ahead', 'now', 'now', 'over']);
  expect(milestonesOn('A', '2026-05-01').every(({ milestone }) => milestone.plan === 'A')).toBe(true);
});
