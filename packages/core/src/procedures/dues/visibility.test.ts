import { describe, expect, test } from 'vitest';
import type { Actor, Office } from '../../model/actor.ts';
import { exemptionVisibility, obligationVisibility } from './visibility.ts';

const on = '2026-11-22';
const about = { memberId: 'member', register: { cell: 'cell', base: 'base' } };
const person = (personId: string, organizationId?: string, office?: Office): Actor => ({
  personId,
  name: personId,
  account: 'active',
  assignments: organizationId && office ? [{ organizationId, office, from: '2025-01-01' }] : [],
});
const obligation = {
  state: 'assessed',
  facts: { ...about, profile: { income: [1] }, assessment: { due: 15_930, basisAmount: 1_593_000 } },
};
const request = { state: 'submitted', facts: { ...about, request: { reason: 'Bệnh hiểm nghèo.' }, serial: 1 } };

describe('what a member earns', () => {
  test.each([
    [person('member'), true],
    [person('a', 'cell', 'finance'), true],
    [person('a', 'cell', 'secretary'), true],
    [person('a', 'base', 'finance'), true],
    [person('a', 'base', 'clerk'), false],
    [person('a', 'base', 'inspector'), false],
    [person('a', 'other', 'finance'), false],
    [{ ...person('a', 'cell', 'finance'), account: 'locked' } as const, false],
  ])('is known to those who assess and collect alone', (actor, sees) => {
    const facts = obligationVisibility.facts(obligation, actor, on);
    expect(['profile' in facts, 'basisAmount' in facts.assessment]).toEqual([sees, sees]);
    expect(facts.assessment.due).toBe(15_930);
    expect(obligationVisibility.answers(obligation, 'DISPUTE', actor, on)).toBe(sees);
    expect(obligationVisibility.answers(obligation, 'CASH', actor, on)).toBe(true);
  });
});

test('why relief is asked for is known to those who consider and decide alone', () => {
  const seen = (actor: Actor) => 'request' in exemptionVisibility.facts(request, actor, on);
  expect([person('member'), person('a', 'cell', 'deputy'), person('a', 'base', 'secretary')].map(seen)).toEqual([
    true,
    true,
    true,
  ]);
  expect([person('a', 'base', 'clerk'), person('a', 'cell', 'technician'), person('b')].map(seen)).toEqual([
    false,
    false,
    false,
  ]);
  expect(exemptionVisibility.answers(request, 'SUBMIT', person('a', 'base', 'clerk'), on)).toBe(false);
});
