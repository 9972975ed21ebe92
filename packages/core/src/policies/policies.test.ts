import { describe, expect, test } from 'vitest';
import { instrument } from '../law/instruments.ts';
import { isIsoDate } from '../model/dates.ts';
import { policies } from './policies.ts';
import { valueOn } from '../policy/policy.ts';
import * as serviceLevels from '../policy/service-levels.ts';
import { stalePolicies } from './stale-policies.ts';

describe('every policy', () => {
  test('has its own id', () => {
    expect(new Set(policies.map(({ id }) => id)).size).toBe(policies.length);
  });

  test.each(policies.map((policy) => [policy.id, policy] as const))(
    '%s has values in order, a label and a known basis',
    (_, policy) => {
      expect(policy.label).not.toBe('');
      expect(isIsoDate(policy.checkedOn)).toBe(true);
      const days = policy.values.map(({ from }) => from);
      expect(days.length).toBeGreaterThan(0);
      expect(days.every(isIsoDate)).toBe(true);
      expect(days).toEqual([...new Set(days)].sort());
      for (const { basis } of policy.values)
        if (basis.kind === 'law') expect(instrument(basis.instrument)).toBeDefined();
    },
  );
});

test('the service levels are those of the handbook', () => {
  const days = Object.fromEntries(
    Object.entries(serviceLevels).map(([name, policy]) => [name, valueOn(policy, '2026-11-21')]),
  );
  expect(days).toEqual({
    cellIntakeDays: 3,
    cellMeetingDays: 15,
    subReviewDays: 2,
    baseReviewDays: 3,
    upperReviewDays: 3,
    destUpperIntakeDays: 2,
    destBaseIntakeDays: 3,
    destCellReceiveDays: 5,
    residenceCommentDays: 10,
    residenceConfirmDays: 3,
    supplementDays: 5,
    supplementCloseDays: 30,
  });
});

test('no service level passes for law', () => {
  expect(Object.values(serviceLevels).flatMap(({ values }) => values.map(({ basis }) => basis.kind))).not.toContain(
    'law',
  );
});

describe('stale policies', () => {
  const { cellIntakeDays } = serviceLevels;

  test('are those nobody checked for longer than asked', () => {
    const list = [cellIntakeDays, { ...cellIntakeDays, id: 'old', checkedOn: '2026-01-01' }];
    expect(stalePolicies('2026-11-21', list).map(({ id }) => id)).toEqual(['old']);
    expect(stalePolicies('2026-11-21', list, 365)).toEqual([]);
  });

  test('are sought among all of them unless said otherwise', () => {
    expect(stalePolicies('2026-11-21')).toEqual([]);
    expect(stalePolicies('2027-11-21')).toEqual(policies);
  });
});
