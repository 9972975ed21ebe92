import { expect, test } from 'vitest';
import { readinessItems } from '../organizations/readiness.ts';
import { lateUnits, type FollowedUnit } from './late-units.ts';

const items = (open: readonly string[]) =>
  readinessItems.map(({ id, label, mandatory }) => ({
    id,
    label,
    mandatory,
    state: open.includes(id) ? ('open' as const) : ('done' as const),
  }));
const unit = (id: string, more: Partial<FollowedUnit> & { readonly open?: readonly string[] } = {}): FollowedUnit => {
  const { open = [], ...rest } = more;
  return {
    id,
    name: id,
    overdue: 0,
    reportedAt: '2026-05-21T09:00:00+07:00',
    readiness: { items: items(open), scoreBp: 10_000 - open.length * 600 },
    ...rest,
  };
};
// A Thursday evening.
const now = '2026-05-21T18:00:00+07:00';

test('a unit that reported, has no backlog and is ready is not late', () => {
  expect(lateUnits([unit('a')], { plan: 'B', now })).toEqual([]);
});

test('every reason is named', () => {
  const { reportedAt: _, ...silent } = unit('a', { overdue: 3, open: ['bank-account', 'member-data', 'technician'] });
  expect(lateUnits([silent], { plan: 'B', now })).toEqual([
    {
      id: 'a',
      name: 'a',
      reasons: [
        { kind: 'report', before: '2026-05-21T17:00:00+07:00' },
        { kind: 'backlog', overdue: 3 },
        // Member data have time until 14/6; the technician has no day in the plan.
        {
          kind: 'readiness',
          item: 'bank-account',
          label: 'Tài khoản ngân hàng đủ 4 mục và đã xác nhận',
          lastDay: '2026-05-19',
        },
      ],
    },
  ]);
});

test('of two dates of a plan the later one makes late', () => {
  const behind = unit('a', { open: ['bank-account'] });
  const reasons = (day: string) =>
    lateUnits([{ ...behind, reportedAt: `${day}T08:00:00+07:00` }], { plan: 'B', now: `${day}T09:00:00+07:00` });
  expect(reasons('2026-05-19')).toEqual([]);
  expect(reasons('2026-05-20')).toHaveLength(1);
});

test('most reasons first, then the least ready', () => {
  const units = [
    unit('one', { overdue: 1 }),
    unit('two', { overdue: 1, open: ['bank-account'] }),
    unit('least', { overdue: 9, open: ['focal-point', 'technician'] }),
  ];
  expect(lateUnits(units, { plan: 'B', now }).map(({ id }) => id)).toEqual(['two', 'least', 'one']);
});

test('plan A gives the checklist no days of its own', () => {
  expect(lateUnits([unit('a', { open: ['bank-account'] })], { plan: 'A', now })).toEqual([]);
});
