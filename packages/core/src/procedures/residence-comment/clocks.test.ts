import { expect, test } from 'vitest';
import { clocksOf } from '../../engine/clocks.ts';
import { dossierBefore } from '../../internal/testing/procedure-family.ts';
import { residenceWorld } from '../../internal/testing/residence-world.ts';
import { noonOf } from '../../model/case.ts';
import type { CommentCase } from './cases/case.ts';
import { askSupplement, lapse, resubmit, stepsTo } from './cases/steps.ts';

const readings = (steps: CommentCase['given']['steps'], on: string) =>
  clocksOf(
    residenceWorld.procedure,
    // Only what went before is asked for.
    dossierBefore(residenceWorld, { given: { steps }, when: { event: '', by: 'system' } } as unknown as CommentCase),
    noonOf(on),
  ).map(({ id, dueOn }) => [id, dueOn]);

test('the mark falls on the same day as the deadline, after a pause too', () => {
  const running = stepsTo('cell-comment');
  expect(readings(running, '2026-10-06')).toEqual([
    ['cell-comment', '2026-10-19'],
    ['cell-comment-overdue', '2026-10-19'],
  ]);
  const paused = [...running, { ...askSupplement('residence-cell.secretary'), on: '2026-10-15' }];
  expect(readings([...paused, { ...resubmit, on: '2026-10-26' }], '2026-10-26')).toEqual([
    ['cell-comment', '2026-10-28'],
    ['cell-comment-overdue', '2026-10-28'],
  ]);
});

test('once marked, only the deadline is left', () => {
  expect(readings([...stepsTo('cell-comment'), lapse('2026-10-20')], '2026-10-21')).toEqual([
    ['cell-comment', '2026-10-19'],
  ]);
});
