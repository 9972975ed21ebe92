import { describe, expect, test } from 'vitest';
import { instrument } from '../law/instruments.ts';
import { entryOn } from '../policy/policy.ts';
import { administration, procedures } from '../procedures/index.ts';
import { bankAccountChange } from '../procedures/bank-account-change/index.ts';
import { duesObligation } from '../procedures/dues/obligation/index.ts';
import { duesExemption } from '../procedures/dues/exemption/index.ts';
import { way as waysOfRelief } from '../procedures/dues/guide.ts';
import { destinationSteps, officialTransfer, originSteps } from '../procedures/official-transfer/index.ts';
import { startDays } from '../procedures/official-transfer/policy.ts';
import { residenceSteps } from '../procedures/residence-comment/facts.ts';
import { residenceComment } from '../procedures/residence-comment/index.ts';
import { temporaryTransfer } from '../procedures/temporary-transfer/index.ts';
import { guideOf } from './guide.ts';
import { seatGroups } from './seat-groups.ts';
import { wayOf } from './way.ts';

const on = '2026-11-02';
const all = [...procedures, ...administration];

describe('the way of a dossier', () => {
  test('is what the pages before the forms tell, read from the rows alone', () => {
    expect(wayOf(officialTransfer, on)).toEqual([
      'draft',
      ...originSteps,
      'introduced',
      ...destinationSteps,
      'received',
    ]);
    expect(wayOf(temporaryTransfer, on).slice(0, 11)).toEqual([
      'draft',
      ...originSteps,
      'introduced',
      ...destinationSteps,
      'active-temporary',
    ]);
    expect(wayOf(residenceComment, on)).toEqual([
      'draft',
      'workplace-check',
      ...residenceSteps,
      'returned-to-workplace',
      'acknowledged',
    ]);
    expect(wayOf(duesExemption, on)).toEqual(['draft', ...waysOfRelief, 'expired']);
  });

  test('takes payment by the bank for the way and cash for a detour', () => {
    expect(wayOf(duesObligation, on)).toEqual(['assessed', 'confirmed', 'paid-online', 'settled']);
  });

  test.each(all.map((procedure) => [procedure.id, procedure] as const))(
    'leads from the beginning to an end in %s',
    (_, procedure) => {
      const way = wayOf(procedure, on);
      expect(way[0]).toBe(procedure.initial);
      expect(procedure.states[way.at(-1)!]?.final).toBe(true);
      expect(way.length).toBeGreaterThan(3);
    },
  );
});

describe('a guide', () => {
  test.each(all.map((procedure) => [procedure.id, procedure] as const))(
    'to %s tells every state once',
    (_, procedure) => {
      const { steps, asides, ends } = guideOf(procedure, 'administrator', on);
      const told = [...steps, ...asides, ...ends].map(({ state }) => state);
      expect(told.toSorted()).toEqual(Object.keys(procedure.states).toSorted());
    },
  );

  test.each(all.map((procedure) => [procedure.id, procedure] as const))(
    'to %s calls law only what was read',
    (_, procedure) => {
      for (const audience of ['member', 'officer', 'administrator'] as const)
        for (const { instrument: id } of guideOf(procedure, audience, on).laws)
          expect([id, instrument(id)?.source]).toEqual([id, 'S']);
    },
  );

  test('tells a member who acts, what they do themselves, and how many working days a step takes', () => {
    const { steps, opens, conditions } = guideOf(officialTransfer, 'member', on);
    expect(opens).toContain('member');
    expect(conditions.map(({ code }) => code)).toContain('E1');
    const step = (state: string) => steps.find((one) => one.state === state)!;
    expect(step('draft').tasks.map(({ event }) => event)).toEqual(['SUBMIT']);
    expect(step('introduced').tasks.map(({ event }) => event)).toEqual(['PRESENT']);
    expect(step('cell-intake')).toMatchObject({ by: ['cell.secretary', 'cell.deputy'], tasks: [] });
    const clock = officialTransfer.clocks['presentation']!;
    expect(step('introduced').deadlines).toEqual([
      expect.objectContaining({ length: entryOn(clock.length, on).value, unit: 'working-days', lapse: clock.lapse }),
    ]);
  });

  test('tells an officer what a step asks and checks, and what all of them check once', () => {
    const { steps, always } = guideOf(officialTransfer, 'officer', on);
    expect(always.map(({ code }) => code)).toEqual(['own-dossier', 'own-request']);
    const [approve] = steps.find(({ state }) => state === 'base-review')!.tasks;
    expect(Object.keys(approve!.needs)).toEqual(expect.arrayContaining(['number', 'sealNo']));
    expect(approve!.rules.map(({ code }) => code)).toContain('E7');
    // A step back is no step on the way.
    expect(steps.flatMap(({ tasks }) => tasks).map(({ event }) => event)).not.toContain('RETURN_TO_PREVIOUS');
  });

  test('tells who leads a dossier aside, and how it ends otherwise', () => {
    const { asides, ends } = guideOf(officialTransfer, 'member', on);
    const supplement = asides.find(({ state }) => state === 'needs-supplement')!;
    expect(supplement.through.map(({ event }) => event)).toEqual(['REQUEST_SUPPLEMENT']);
    expect(supplement.through[0]!.by).toEqual(expect.arrayContaining(['cell.secretary', 'upper.org-head']));
    expect(supplement.deadlines.map(({ length }) => length)).toEqual([5, 30]);
    expect(ends[0]!.state).toBe('received');
    expect(ends.find(({ state }) => state === 'refused')!.through.map(({ event }) => event)).toEqual(['REFUSE']);
  });

  test('tells whoever administers what everybody does', () => {
    const { steps } = guideOf(bankAccountChange, 'administrator', on);
    expect(steps.flatMap(({ tasks }) => tasks).map(({ event }) => event)).toEqual(['PREPARE', 'CONFIRM']);
  });

  test('leaves out how long a step takes on a day of which the tables know nothing', () => {
    const { steps } = guideOf(officialTransfer, 'member', '1999-01-01');
    expect(() => entryOn(startDays, '1999-01-01')).toThrow('official-transfer.start-days');
    expect(steps.flatMap(({ deadlines }) => deadlines)).toEqual([]);
  });
});

test('seats are told by their party', () => {
  expect(seatGroups(['member', 'cell.secretary', 'base.clerk', 'cell.deputy'])).toEqual([
    { key: 'seat.member', label: 'đảng viên', offices: [] },
    {
      key: 'party.cell',
      label: 'chi bộ',
      offices: [
        { key: 'office.secretary', label: 'bí thư' },
        { key: 'office.deputy', label: 'phó bí thư' },
      ],
    },
    { key: 'party.base', label: 'đảng ủy cơ sở', offices: [{ key: 'office.clerk', label: 'văn thư' }] },
  ]);
});
