import { describe, expect, test } from 'vitest';
import { exemptionWorld } from '../../../cases/dues.ts';
import { clocksOf } from '../../../engine/clocks.ts';
import { duesBattery, duesDossier } from '../../../internal/testing/dues-world.ts';
import { noonOf } from '../../../model/case.ts';
import { assess, type DuesProfile } from '../index.ts';
import { activate, cases, consider, decide, reportUp, submit } from './cases/index.ts';
import { decisionOf, duesExemption } from './index.ts';

const world = exemptionWorld;
duesBattery(world, cases);

const granted = [submit, consider, reportUp, decide];

describe('a granted request', () => {
  const member: DuesProfile = { birthDate: '1990-05-01', sex: 'male', wageRegion: 'I', income: [] };
  const decision = (kind: string) =>
    decisionOf(
      duesDossier(world, { steps: [...granted.slice(0, -1), { ...decide, input: { ...decide.input, kind } }] }).facts,
    );

  test('is what the assessment reads, for its months and no longer', () => {
    const exempt = decision('exempt-hardship');
    const status = (month: string) => assess({ ...member, decisions: exempt ? [exempt] : [] }, month).status;
    expect(['2026-11', '2026-12', '2027-11', '2027-12'].map(status)).toEqual(['due', 'exempt', 'exempt', 'due']);
  });

  test.each([
    ['exempt-other', { kind: 'exempt' }],
    ['reduce-30', { kind: 'reduce', percent: 30 }],
    ['reduce-50', { kind: 'reduce', percent: 50 }],
    ['reduce-70', { kind: 'reduce', percent: 70 }],
  ])('%s', (kind, read) => {
    expect(decision(kind)).toEqual({ ...read, from: '2026-12', to: '2027-11' });
  });

  test('an open request is none', () => {
    expect(decisionOf(duesDossier(world, { steps: [submit] }).facts)).toBeUndefined();
  });
});

test('the months of a decision are clocks', () => {
  const decided = duesDossier(world, { steps: granted });
  expect(clocksOf(duesExemption, decided, noonOf('2026-12-01'))).toMatchObject([
    { id: 'beginning', lapsed: true, onLapse: 'ACTIVATE' },
  ]);
  const active = duesDossier(world, { steps: [...granted, activate] });
  expect(clocksOf(duesExemption, active, noonOf('2027-11-30'))).toMatchObject([
    { id: 'ending', dueOn: '2027-11-30', lapsed: false },
  ]);
});
