import { describe, expect, test } from 'vitest';
import { PolicyMissingError } from '../errors/index.ts';
import { dossierOf } from '../internal/testing/transfer-world.ts';
import { noonOf, type CaseStep } from '../model/case.ts';
import { askSupplement, hold, resubmit, stepsTo } from '../procedures/official-transfer/cases/steps.ts';
import { officialTransfer } from '../procedures/official-transfer/index.ts';
import { clocksOf } from './clocks.ts';

const clock = (steps: readonly CaseStep[], id: string, on: string) =>
  clocksOf(officialTransfer, dossierOf({ given: { route: 'C', steps } }), noonOf(on)).find(
    (reading) => reading.id === id,
  );

describe('presentation, thirty working days', () => {
  const steps = stepsTo('introduced');

  test('ends with the thirtieth working day after the introduction', () => {
    expect(clock(steps, 'presentation', '2026-09-07')).toMatchObject({
      startedOn: '2026-09-07',
      dueOn: '2026-10-19',
      remaining: 30,
      lapsed: false,
      onLapse: 'PRESENTATION_TIMEOUT',
    });
    expect(clock(steps, 'presentation', '2026-10-19')).toMatchObject({ remaining: 0, lapsed: false });
    expect(clock(steps, 'presentation', '2026-10-20')).toMatchObject({ remaining: 0, lapsed: true });
  });

  test('carries the law it rests on', () => {
    expect(clock(steps, 'presentation', '2026-09-07')?.basis).toEqual({
      kind: 'law',
      instrument: '294-QĐ/TW',
      at: '6.3.1',
    });
  });

  test('says so where the calendar ends, instead of guessing', () => {
    const dossier = dossierOf({ given: { route: 'C', steps } });
    const late = {
      ...dossier,
      facts: { ...dossier.facts, introduction: { number: '1', on: '2027-12-20', issuedBy: 'upper' } },
    };
    expect(() => clocksOf(officialTransfer, late, noonOf('2027-12-20'))).toThrow(PolicyMissingError);
  });
});

describe('the clock of a step', () => {
  test('stands still during a supplement and goes on with what is left', () => {
    // Base review: three working days from Monday 07/9. Asked on Wednesday (two used), answered a week later.
    const asked = [...stepsTo('base-review'), { ...askSupplement('base.secretary'), on: '2026-09-09' }];
    expect(clock(asked, 'base-review', '2026-09-14')).toMatchObject({ paused: true, remaining: 1, lapsed: false });
    expect(clock(asked, 'base-review', '2026-09-14')).not.toHaveProperty('dueOn');
    const answered = [...asked, { ...resubmit, on: '2026-09-16' }];
    expect(clock(answered, 'base-review', '2026-09-16')).toMatchObject({
      startedOn: '2026-09-07',
      dueOn: '2026-09-17',
      remaining: 1,
    });
  });

  test('keeps what was used over two pauses, on days off too', () => {
    const twice: readonly CaseStep[] = [
      ...stepsTo('base-review'),
      { ...hold('base.secretary'), on: '2026-09-08' },
      { event: 'RESUME', by: 'base.secretary', input: { reason: 'Xong.' }, on: '2026-09-12' },
      { ...askSupplement('base.secretary'), on: '2026-09-14' },
      { ...resubmit, on: '2026-09-15' },
    ];
    expect(clock(twice, 'base-review', '2026-09-15')).toMatchObject({ dueOn: '2026-09-16' });
  });

  test('starts anew when a step is entered again', () => {
    const again: readonly CaseStep[] = [
      ...stepsTo('upper-review'),
      { event: 'RETURN_TO_PREVIOUS', by: 'upper.secretary', input: { reason: 'Lại.' }, on: '2026-09-10' },
    ];
    expect(clock(again, 'base-review', '2026-09-10')).toMatchObject({ startedOn: '2026-09-10', dueOn: '2026-09-15' });
  });

  test('does not run elsewhere', () => {
    expect(clock(stepsTo('base-review'), 'cell-intake', '2026-09-07')).toBeUndefined();
    expect(clock(stepsTo('received'), 'presentation', '2026-09-07')).toBeUndefined();
  });
});

test('a supplement is reminded after five working days and closed after thirty calendar days', () => {
  const asked = [...stepsTo('cell-intake'), askSupplement('cell.secretary')];
  expect(clock(asked, 'supplement', '2026-09-07')).toMatchObject({ dueOn: '2026-09-14', unit: 'working-days' });
  expect(clock(asked, 'supplement-close', '2026-09-07')).toMatchObject({
    dueOn: '2026-10-07',
    unit: 'calendar-days',
    remaining: 30,
  });
});
