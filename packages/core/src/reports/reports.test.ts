import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../model/dates.ts';
import { phaseAsText, weeklyAsText } from './as-text.ts';
import { backlogOf } from './backlog.ts';
import { countDossiers } from './count.ts';
import { phaseOf, phaseReport } from './phase-report.ts';
import { reportedOf, type ReportedDossier } from './reported-dossier.ts';
import { isLate, reportingWeek } from './reporting-week.ts';
import { weeklyReport } from './weekly-report.ts';

const dossier = (more: Partial<ReportedDossier> = {}): ReportedDossier => ({
  procedure: 'official-transfer',
  unitId: 'b1',
  state: 'cell-review',
  final: more.closedOn !== undefined,
  submittedOn: '2026-11-16',
  ...more,
});
const thursday = '2026-11-19';

describe('the reporting week', () => {
  test('ends the eve of Thursday, is due before 17:00, and is summed up on Friday', () => {
    const week = { from: '2026-11-12', to: '2026-11-18', before: '2026-11-19T17:00:00+07:00', summaryOn: '2026-11-20' };
    expect(reportingWeek('2026-11-13')).toEqual(week);
    expect(reportingWeek(thursday)).toEqual(week);
    expect(reportingWeek('2026-11-20')).toMatchObject({ from: '2026-11-19', to: '2026-11-25' });
  });

  test('a report at 17:00 is late, one second before is not', () => {
    const week = reportingWeek(thursday);
    expect(isLate(week, '2026-11-19T16:59:59+07:00', '2026-11-20T08:00:00+07:00')).toBe(false);
    expect(isLate(week, '2026-11-19T17:00:00+07:00', '2026-11-20T08:00:00+07:00')).toBe(true);
    expect(isLate(week, undefined, '2026-11-19T16:00:00+07:00')).toBe(false);
    expect(isLate(week, undefined, '2026-11-19T10:00:00Z')).toBe(true);
  });

  test('every day stands in exactly one week', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (days) => {
        const on = addDays('2026-06-01', days);
        const weeks = [0, 7].map((more) => reportingWeek(addDays(on, more)));
        expect(weeks.filter(({ from, to }) => from <= on && on <= to)).toHaveLength(1);
        expect(addDays(weeks[0]!.to, 1)).toBe(weeks[1]!.from);
      }),
    );
  });

  test('before the plan there is no reporting week', () => {
    expect(() => reportingWeek('2026-04-30')).toThrow('No value of "reports.weekday" is in force on 2026-04-30.');
  });
});

describe('counting', () => {
  const count = (one: ReportedDossier) => countDossiers([one], '2026-11-12', '2026-11-18').total;

  test('received, closed, open and overdue go by the days of the period', () => {
    expect(count(dossier())).toEqual({ received: 1, closed: 0, open: 1, overdue: 0 });
    expect(count(dossier({ submittedOn: '2026-11-11' }))).toEqual({ received: 0, closed: 0, open: 1, overdue: 0 });
    expect(count(dossier({ submittedOn: '2026-11-19' }))).toEqual({ received: 0, closed: 0, open: 0, overdue: 0 });
    expect(count(dossier({ closedOn: '2026-11-18' }))).toEqual({ received: 1, closed: 1, open: 0, overdue: 0 });
    expect(count(dossier({ closedOn: '2026-11-19' }))).toEqual({ received: 1, closed: 0, open: 1, overdue: 0 });
    expect(count(dossier({ dueOn: '2026-11-17' }))).toEqual({ received: 1, closed: 0, open: 1, overdue: 1 });
    expect(count(dossier({ dueOn: '2026-11-18' }))).toEqual({ received: 1, closed: 0, open: 1, overdue: 0 });
  });

  test('a draft is not counted', () => {
    const { submittedOn: _, ...draft } = dossier();
    expect(count(draft)).toEqual({ received: 0, closed: 0, open: 0, overdue: 0 });
  });

  test('the parts sum up to the whole, for any dossiers', () => {
    const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays('2026-11-01', days));
    const any = fc.record(
      {
        procedure: fc.constantFrom('a', 'b', '__proto__'),
        unitId: fc.constantFrom('x', 'y', 'constructor'),
        submittedOn: day,
        closedOn: day,
        dueOn: day,
      },
      { requiredKeys: ['procedure', 'unitId'] },
    );
    fc.assert(
      fc.property(fc.array(any), (some) => {
        const all = some.map((one) => dossier({ final: false, ...one }));
        const { total, byProcedure, byUnit } = countDossiers(all, '2026-11-12', '2026-11-18');
        for (const parts of [byProcedure, byUnit])
          for (const what of ['received', 'closed', 'open', 'overdue'] as const)
            expect([...parts.values()].reduce((sum, one) => sum + one[what], 0)).toBe(total[what]);
        expect(total.overdue).toBeLessThanOrEqual(total.open);
      }),
    );
  });
});

test('a week that still runs calls nobody late, and nothing overdue that is due later', () => {
  const units = [
    { id: 'b1', name: 'Chi bộ 1', reportedAt: '2026-11-17T09:00:00+07:00' },
    { id: 'b2', name: 'Chi bộ 2' },
  ];
  const of = (day: string) =>
    weeklyReport([dossier({ dueOn: '2026-11-17' })], units, { on: day, now: `${day}T10:00:00+07:00` });
  expect(of('2026-11-17').total.overdue).toBe(0);
  expect(of('2026-11-18').total.overdue).toBe(1);
  expect(of('2026-11-17').units.map(({ reported, late }) => [reported, late])).toEqual([
    [true, false],
    [false, false],
  ]);
  expect(weeklyAsText(of('2026-11-17'), String)).toContain('4. Đã báo cáo: 1/2 đơn vị; chưa hết hạn.');
});

describe('the weekly report', () => {
  const units = [
    { id: 'b1', name: 'Đảng bộ xã Xuân Lĩnh', reportedAt: '2026-11-19T09:00:00+07:00', obstacles: 2 },
    { id: 'b2', name: 'Đảng bộ phường Đông Hà', cluster: 'Cụm 1' },
  ];
  const report = weeklyReport(
    [dossier({ dueOn: '2026-11-13' }), dossier({ unitId: 'b2', closedOn: '2026-11-17' })],
    units,
    {
      on: thursday,
      now: '2026-11-19T18:00:00+07:00',
    },
  );

  test('has a line for every unit, and names the late ones', () => {
    expect(report.units.map(({ id, received, overdue, late }) => [id, received, overdue, late])).toEqual([
      ['b1', 1, 1, false],
      ['b2', 1, 0, true],
    ]);
    expect(report.late.map(({ id }) => id)).toEqual(['b2']);
    expect(report.obstacles).toBe(2);
  });

  test('is text to paste into a chat group', () => {
    expect(weeklyAsText(report, () => 'Chuyển sinh hoạt đảng chính thức')).toBe(
      [
        'BÁO CÁO TUẦN (từ 12/11/2026 đến 18/11/2026)',
        '1. Hồ sơ: tiếp nhận 2, đã giải quyết 1, đang giải quyết 1, quá hạn 1.',
        '- Chuyển sinh hoạt đảng chính thức: tiếp nhận 2, đã giải quyết 1, đang giải quyết 1, quá hạn 1.',
        '2. Vướng mắc: 2.',
        '3. Tồn đọng: Đảng bộ xã Xuân Lĩnh (1).',
        '4. Chưa báo cáo đúng hạn (1/2): Đảng bộ phường Đông Hà.',
      ].join('\n'),
    );
  });

  test('says so where nothing is late and nothing waits', () => {
    const calm = weeklyReport([], units.slice(0, 1), { on: thursday, now: '2026-11-19T18:00:00+07:00' });
    expect(weeklyAsText(calm, String)).toContain('3. Không có hồ sơ tồn đọng.\n4. Đủ 1 đơn vị đã báo cáo đúng hạn.');
  });
});

test('the backlog is by unit, the longest waiting first, by age', () => {
  const on = '2026-11-22';
  const waiting = ['2026-11-21', '2026-11-15', '2026-11-14', '2026-10-23', '2026-10-22'].map((dueOn) =>
    dossier({ dueOn }),
  );
  expect(backlogOf([...waiting, dossier({ unitId: 'b2', dueOn: '2026-09-01' }), dossier({ dueOn: on })], on)).toEqual([
    { unitId: 'b2', overdue: 1, since: '2026-09-01', ages: { week: 0, month: 0, longer: 1 } },
    { unitId: 'b1', overdue: 5, since: '2026-10-22', ages: { week: 2, month: 2, longer: 1 } },
  ]);
  expect(backlogOf([dossier({ dueOn: '2026-11-01', closedOn: '2026-11-20' })], on)).toEqual([]);
});

describe('reports of a phase', () => {
  test('have the dates of the plans; where a plan contradicts itself the earlier one comes first', () => {
    expect(phaseOf('A', 'pilot')).toEqual({ from: '2026-04-21', to: '2026-05-06', lastDays: ['2026-05-06'] });
    expect(phaseOf('A', 'final').lastDays).toEqual(['2026-06-19']);
    expect(phaseOf('B', 'pilot')).toEqual({ from: '2026-05-20', to: '2026-05-30', lastDays: ['2026-05-29'] });
    expect(phaseOf('B', 'final')).toEqual({
      from: '2026-06-15',
      to: '2026-06-30',
      lastDays: ['2026-06-15', '2026-06-29'],
    });
  });

  test('count the dossiers and the units that are ready, and say the three parts', () => {
    const report = phaseReport([dossier({ submittedOn: '2026-05-21' })], [{ ready: true }, { ready: false }], {
      plan: 'B',
      kind: 'pilot',
      narrative: { results: 'Đạt.', obstacles: 'Mạng chậm.', proposals: 'Thêm máy.' },
    });
    expect(report).toMatchObject({ units: 2, unitsReady: 1, total: { received: 1 } });
    const text = phaseAsText(report, () => 'Chuyển chính thức');
    expect(text.split('\n')[0]).toBe('BÁO CÁO THÍ ĐIỂM (từ 20/05/2026 đến 30/05/2026)');
    expect(text).toContain('3. Đề xuất, kiến nghị: Thêm máy.');
  });
});

test('a dossier of the API is counted for the unit that has it, and closed on the day of its last entry', () => {
  const summary = {
    procedure: 'official-transfer',
    state: 'received',
    final: true,
    submittedOn: '2026-11-02',
    updatedAt: '2026-11-17T23:30:00+07:00',
    handlers: [{ organizationId: 'b1', organizationName: 'Đảng bộ xã Xuân Lĩnh', offices: [] }],
  };
  expect(reportedOf(summary)).toEqual({
    procedure: 'official-transfer',
    unitId: 'b1',
    state: 'received',
    final: true,
    submittedOn: '2026-11-02',
    closedOn: '2026-11-17',
  });
  expect(reportedOf({ ...summary, final: false, dueOn: '2026-11-20' }, 'u1')).toMatchObject({
    unitId: 'u1',
    dueOn: '2026-11-20',
  });
});
