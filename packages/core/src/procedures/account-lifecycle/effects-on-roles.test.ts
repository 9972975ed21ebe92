import { describe, expect, test } from 'vitest';
import type { Assignment } from '../../model/actor.ts';
import { effectsOnRoles, type Membership } from './effects-on-roles.ts';

const secretary: Assignment = { organizationId: 'c1', office: 'secretary', from: '2025-07-01' };
const atBase: Assignment = { organizationId: 'b1', office: 'committee-member', from: '2025-07-01', to: '2030-06-30' };
const elsewhere: Assignment = { organizationId: 'u1', office: 'inspector', from: '2025-07-01' };
const past: Assignment = { organizationId: 'c1', office: 'deputy', from: '2020-07-01', to: '2025-06-30' };
const cell: Membership = { cell: 'c1', rights: 'full', from: '2015-01-01' };
const before = { assignments: [secretary, atBase, elsewhere, past], memberships: [cell] };
const on = '2026-11-23';

describe('an official transfer', () => {
  test('ends the offices in what the member leaves, the same day, and lets the account read', () => {
    const after = effectsOnRoles(before, { kind: 'introduced', on, leaves: ['c1', 'b1'], openTasks: 3 });
    expect(after.assignments).toEqual([{ ...secretary, to: on }, { ...atBase, to: on }, elsewhere, past]);
    expect(after.memberships).toEqual([{ ...cell, rights: 'read-only' }]);
    expect(after.reassignFirst).toBe(3);
  });

  test('opens the member role at the destination and closes the old one', () => {
    const after = effectsOnRoles(before, { kind: 'received', on, cell: 'c9' });
    expect(after.memberships).toEqual([
      { ...cell, to: on },
      { cell: 'c9', rights: 'full', from: on },
    ]);
    expect(after.assignments).toEqual(before.assignments);
  });
});

test('a temporary transfer adds a limited role and leaves the offices; the return ends it', () => {
  const away = effectsOnRoles(before, { kind: 'temporary-began', on, cell: 'c7', until: '2027-05-23' });
  expect(away.assignments).toEqual(before.assignments);
  expect(away.memberships).toEqual([cell, { cell: 'c7', rights: 'limited', from: on, to: '2027-05-23' }]);
  const back = effectsOnRoles(away, { kind: 'temporary-ended', on: '2027-01-05', cell: 'c7' });
  expect(back.memberships).toEqual([cell, { cell: 'c7', rights: 'limited', from: on, to: '2027-01-05' }]);
});

test('the end of a term ends every office there; leaving one post ends that one', () => {
  const term = effectsOnRoles(before, { kind: 'term-ended', on, organization: 'b1' });
  expect(term.assignments).toEqual([secretary, { ...atBase, to: on }, elsewhere, past]);
  const post = effectsOnRoles(before, { kind: 'post-ended', on, organization: 'c1', office: 'deputy' });
  expect(post.assignments).toEqual(before.assignments);
  const removed = effectsOnRoles(before, { kind: 'removed-from-office', on, organization: 'c1', office: 'secretary' });
  expect(removed.assignments[0]).toEqual({ ...secretary, to: on });
});

test('the end of membership ends everything that is open, and nothing that has ended', () => {
  const after = effectsOnRoles(before, { kind: 'membership-ended', on });
  expect(after.assignments.map(({ to }) => to)).toEqual([on, on, on, '2025-06-30']);
  expect(after.memberships).toEqual([{ ...cell, to: on }]);
});
