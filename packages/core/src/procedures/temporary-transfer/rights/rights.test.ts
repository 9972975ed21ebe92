import { expect, test } from 'vitest';
import { clocksOf } from '../../../engine/clocks.ts';
import { dossierBefore } from '../../../internal/testing/procedure-family.ts';
import { temporaryWorld } from '../../../internal/testing/temporary-world.ts';
import { noonOf, type Case } from '../../../model/case.ts';
import type { Dossier } from '../../../model/dossier.ts';
import { stepsTo } from '../cases/steps.ts';
import { temporaryTransfer, type TemporaryTransferFacts, type TemporaryTransferState } from '../index.ts';
import { countsInHeadCount, countsInQuorum, duesPlace, mayElect, mayStand, mayVote, stayOf } from './index.ts';

const at = (state: string): Dossier<TemporaryTransferFacts, TemporaryTransferState> =>
  // The world plays the temporary transfer, whose facts and states these are.
  dossierBefore(temporaryWorld, {
    given: { route: 'C', steps: stepsTo(state) },
    when: { event: '', by: 'system', on: '2027-03-18' },
  } as unknown as Case) as Dossier<TemporaryTransferFacts, TemporaryTransferState>;

const stay = stayOf(at('active-temporary'))!;

test('a stay lasts from the receipt until the member is received back', () => {
  expect(stay).toEqual({ officialCell: 'cell', temporaryCell: 'cell-dest' });
  for (const state of ['extension-review', 'overdue-return', 'return-review', 'returning', 'converting'])
    expect(stayOf(at(state))).toEqual(stay);
  for (const state of ['draft', 'introduced', 'dest-cell-receive', 'completed'])
    expect(stayOf(at(state))).toBeUndefined();
});

test('voting, standing and electing stay at the official place', () => {
  for (const may of [mayVote, mayStand, mayElect]) {
    expect(may(stay, 'cell').holds).toBe(true);
    expect(may(stay, 'cell-dest')).toMatchObject({ holds: false, basis: { kind: 'law', instrument: '232-QĐ/TW' } });
    expect(may(stay, 'elsewhere').holds).toBe(false);
  }
});

test('the head-count is that of the official place', () => {
  expect([countsInHeadCount(stay, 'cell').holds, countsInHeadCount(stay, 'cell-dest').holds]).toEqual([true, false]);
});

test('the quorum counts a member who is away only when present, and never at the temporary place', () => {
  expect(countsInQuorum(stay, 'cell', false)).toMatchObject({ holds: false, basis: { kind: 'reported' } });
  expect(countsInQuorum(stay, 'cell', true).holds).toBe(true);
  expect(countsInQuorum(stay, 'cell-dest', true).holds).toBe(false);
});

test('dues are paid at the temporary place, which no text that was read says', () => {
  expect(duesPlace(stay, '2026-10-01')).toMatchObject({ cellId: 'cell-dest', basis: { kind: 'reported' } });
});

test('the end of the stay stands as agreed, weekend or not, also beyond the calendar', () => {
  // 14/9/2028 lies in a year whose holidays nobody has announced.
  const far = at('active-temporary');
  const facts = { ...far.facts, extendedTo: '2028-09-14' };
  const readings = clocksOf(temporaryTransfer, { ...far, facts }, noonOf('2027-03-18'));
  expect(readings.map(({ id, dueOn }) => [id, dueOn])).toEqual([['stay', '2028-09-14']]);
  const sunday = clocksOf(
    temporaryTransfer,
    { ...far, facts: { ...far.facts, extendedTo: '2027-05-30' } },
    noonOf('2027-03-18'),
  );
  expect(sunday.map(({ id, dueOn }) => [id, dueOn])).toEqual([
    ['stay', '2027-05-30'],
    ['return-reminder', '2027-05-16'],
  ]);
});
