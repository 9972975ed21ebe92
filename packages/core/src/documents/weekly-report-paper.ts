import type { IsoDate } from '../model/dates.ts';
import { formatDate } from '../identifiers/format-date.ts';
import { mustBeRecord } from '../model/must-be.ts';
import type { WeeklyReport } from '../reports/weekly-report.ts';
import type { Counts } from '../reports/count.ts';
import { ownLayout } from './paper-definition.ts';
import type { Paper, PaperColumn } from './paper.ts';
import { line, writtenDate } from './shown.ts';
import { inForce } from './standing.ts';

/** A weekly report of a unit, to be printed. It names units, never persons. */
export function weeklyReportPaper(
  report: WeeklyReport & { readonly unitId: string; readonly unitName: string },
  on: IsoDate,
  labelOf: (procedure: string) => string,
): Paper {
  mustBeRecord(report, 'report');
  const { unitId, unitName, week, total, byProcedure, units, late, obstacles } = report;
  return {
    id: `weekly-${unitId}-${week.from}`,
    title: 'Báo cáo tuần',
    subtitle: `Từ ${formatDate(week.from)} đến ${formatDate(week.to)}`,
    issuer: { name: unitName },
    on,
    dated: writtenDate(on),
    addressees: [],
    parts: [
      {
        kind: 'table',
        caption: 'Hồ sơ theo thủ tục',
        columns: [{ label: 'Thủ tục' }, ...countColumns],
        rows: Object.entries(byProcedure).map(([procedure, counts]) => [labelOf(procedure), ...countsOf(counts)]),
        totals: ['Cộng', ...countsOf(total)],
      },
      {
        kind: 'table',
        caption: 'Theo đơn vị',
        columns: [{ label: 'Đơn vị' }, ...countColumns, { label: 'Vướng mắc', numeric: true }, { label: 'Báo cáo' }],
        rows: units.map((unit) => [
          unit.name,
          ...countsOf(unit),
          number(unit.obstacles),
          unit.late ? 'chậm' : unit.reported ? 'đúng hạn' : 'chưa gửi',
        ]),
      },
      {
        kind: 'lines',
        lines: [
          line('Vướng mắc', number(obstacles)),
          line('Đơn vị báo cáo chậm', late.length === 0 ? 'không có' : late.map(({ name }) => name).join('; ')),
        ],
      },
    ],
    signatures: [],
    standing: inForce,
    notes: [ownLayout],
    orientation: 'portrait',
  };
}

/** The columns of what is counted. */
export const countColumns: readonly PaperColumn[] = ['Tiếp nhận', 'Đã giải quyết', 'Đang giải quyết', 'Quá hạn'].map(
  (label) => ({
    label,
    numeric: true,
  }),
);
const number = (value: number): string => new Intl.NumberFormat('vi-VN').format(value);
/** The cells under `countColumns`. */
export const countsOf = ({ received, closed, open, overdue }: Counts): readonly string[] =>
  [received, closed, open, overdue].map(number);
