import { expect, test } from 'vitest';
import { leadTimeOf } from './lead-time.ts';
import { progressReport } from './progress-report.ts';
import type { ReportedDossier } from './reported-dossier.ts';

const dossier = (more: Partial<ReportedDossier> = {}): ReportedDossier => ({
  procedure: 'official-transfer',
  unitId: 'a',
  state: 'cell-review',
  final: more.closedOn !== undefined,
  submittedOn: '2026-11-10',
  ...more,
});
const units = [
  { id: 'a', name: 'Chi bộ A' },
  { id: 'b', name: 'Chi bộ B' },
];
const report = (dossiers: readonly ReportedDossier[], on: string, weeks = 2) =>
  progressReport(dossiers, units, { on, weeks });

test('the weeks are those of the weekly report, the oldest first; the last one runs until the day', () => {
  const { weeks } = report([dossier()], '2026-11-16', 3);
  expect(weeks).toEqual([
    { from: '2026-10-29', to: '2026-11-04', running: false, received: 0, closed: 0, open: 0 },
    { from: '2026-11-05', to: '2026-11-11', running: false, received: 1, closed: 0, open: 1 },
    { from: '2026-11-12', to: '2026-11-18', running: true, received: 0, closed: 0, open: 1 },
  ]);
});

test('on the day of the report a new week has begun', () => {
  expect(report([], '2026-11-19').weeks.map(({ from, running }) => [from, running])).toEqual([
    ['2026-11-12', false],
    ['2026-11-19', true],
  ]);
});

test('a dossier is not overdue before its day, though the week runs on', () => {
  const due = [dossier({ dueOn: '2026-11-16' })];
  expect(report(due, '2026-11-16').total.overdue).toBe(0);
  expect(report(due, '2026-11-17').total.overdue).toBe(1);
});

test('every unit has a line with what it took, those too that did nothing', () => {
  const closed = (submittedOn: string, closedOn: string) => dossier({ submittedOn, closedOn });
  const {
    units: lines,
    lead,
    total,
  } = report(
    [closed('2026-11-10', '2026-11-12'), closed('2026-11-10', '2026-11-15'), closed('2026-10-01', '2026-10-20')],
    '2026-11-16',
  );
  expect(lines.map(({ id, closed: ended, lead: took }) => [id, ended, took])).toEqual([
    ['a', 2, { closed: 2, medianDays: 2, ninetyDays: 5 }],
    ['b', 0, { closed: 0 }],
  ]);
  expect(lead).toEqual({ closed: 2, medianDays: 2, ninetyDays: 5 });
  expect(total).toEqual({ received: 2, closed: 2, open: 0, overdue: 0 });
});

test('half and nine of ten are durations that really were', () => {
  expect(leadTimeOf([10, 1, 9, 2, 8, 3, 7, 4, 6, 5])).toEqual({ closed: 10, medianDays: 5, ninetyDays: 9 });
  expect(leadTimeOf([3])).toEqual({ closed: 1, medianDays: 3, ninetyDays: 3 });
  expect(leadTimeOf([])).toEqual({ closed: 0 });
});

test.each([0, 54, 1.5])('refuses %s weeks', (weeks) => {
  expect(() => report([], '2026-11-16', weeks)).toThrow('weeks');
});
