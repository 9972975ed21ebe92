import fc from 'fast-check';
import { expect, test } from 'vitest';
import { milestones } from './milestones.ts';
import { readinessItems, readinessOf, type ReadinessFacts } from './readiness.ts';

const complete: ReadinessFacts = {
  hasSeal: true,
  accounts: { 'focal-point': 1, technician: 1, secretary: 1, finance: 1, clerk: 1, 'unit-admin': 1, member: 40 },
  members: 40,
  membersWithVneid2: 40,
  membersWithHandbook: 40,
  membersReconciled: 40,
  bankAccountConfirmed: true,
  signers: 3,
  signersWithImage: 3,
  sealImageInUse: true,
  placementFaults: 0,
  overdueDossiers: 0,
  weeklyReportSent: true,
  declared: { 'plan-communicated': true, 'officers-trained': true, 'members-helped': true, 'support-known': true },
};
const open = (facts: Partial<ReadinessFacts>) =>
  readinessOf({ ...complete, ...facts })
    .items.filter(({ state }) => state === 'open')
    .map(({ id }) => id);

test('a complete unit is ready with the full score', () => {
  expect(readinessOf(complete)).toMatchObject({ done: 16, applicable: 16, scoreBp: 10_000, ready: true });
});

test('a unit without a seal needs no seal image', () => {
  const bare = readinessOf({ ...complete, hasSeal: false, sealImageInUse: false });
  expect(bare).toMatchObject({ done: 15, applicable: 15, scoreBp: 10_000, ready: true });
});

test('one member without VNeID of the second level keeps the unit on paper', () => {
  expect(readinessOf({ ...complete, membersWithVneid2: 39 })).toMatchObject({ done: 15, scoreBp: 9375, ready: false });
});

test('what is not mandatory lowers the score alone', () => {
  expect(readinessOf({ ...complete, weeklyReportSent: false, membersWithHandbook: 0 })).toMatchObject({
    done: 14,
    ready: true,
  });
});

test('every item can be open', () => {
  expect(open({ accounts: {} })).toEqual(['focal-point', 'technician', 'accounts']);
  expect(open({ accounts: { ...complete.accounts, member: 39 } })).toEqual(['accounts']);
  expect(open({ bankAccountConfirmed: false })).toEqual(['bank-account']);
  expect(open({ signersWithImage: 2 })).toEqual(['signature-images']);
  expect(open({ signers: 0, signersWithImage: 0 })).toEqual(['signature-images']);
  expect(open({ sealImageInUse: false })).toEqual(['seal-image']);
  expect(open({ placementFaults: 1 })).toEqual(['organization-type']);
  expect(open({ membersReconciled: 39 })).toEqual(['member-data']);
  expect(open({ overdueDossiers: 1 })).toEqual(['no-backlog']);
  expect(open({ declared: {} })).toEqual(['plan-communicated', 'officers-trained', 'members-helped', 'support-known']);
});

test('every item names milestones that exist', () => {
  const known = new Set(milestones.map(({ id }) => id));
  for (const item of readinessItems) expect(item.milestones.filter((id) => !known.has(id))).toEqual([]);
});

test('the score lies between nothing and everything, and doing more never lowers it', () => {
  const counts = fc.record({
    membersWithVneid2: fc.nat(40),
    signersWithImage: fc.nat(3),
    overdueDossiers: fc.nat(3),
    hasSeal: fc.boolean(),
    sealImageInUse: fc.boolean(),
  });
  fc.assert(
    fc.property(counts, (facts) => {
      const before = readinessOf({ ...complete, ...facts });
      const after = readinessOf({ ...complete, ...facts, membersWithVneid2: 40, signersWithImage: 3 });
      expect(before.scoreBp >= 0 && before.scoreBp <= 10_000).toBe(true);
      expect(after.scoreBp).toBeGreaterThanOrEqual(before.scoreBp);
    }),
  );
});
