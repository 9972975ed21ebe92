import { mustBeRecord, mustBeRecords } from '../model/must-be.ts';
import { formatDate } from '../identifiers/format-date.ts';
import type { Counts } from './count.ts';
import type { PhaseReport } from './phase-report.ts';
import type { WeeklyReport } from './weekly-report.ts';

const numberOf = new Intl.NumberFormat('vi-VN');
const shown = ({ received, closed, open, overdue }: Counts): string =>
  `tiếp nhận ${numberOf.format(received)}, đã giải quyết ${numberOf.format(closed)}, đang giải quyết ${numberOf.format(open)}, quá hạn ${numberOf.format(overdue)}`;

const byProcedureLines = (
  byProcedure: Readonly<Record<string, Counts>>,
  labelOf: (procedure: string) => string,
): readonly string[] =>
  Object.entries(byProcedure)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([procedure, counts]) => `- ${labelOf(procedure)}: ${shown(counts)}.`);

/** A weekly report as plain text to paste into a chat group. It names units, never persons. */
export function weeklyAsText(report: WeeklyReport, labelOf: (procedure: string) => string): string {
  mustBeRecord(report, 'report');
  mustBeRecords(report.units, 'units');
  const { week, total, byProcedure, late, units, obstacles } = report;
  const reported = units.filter((unit) => unit.reported).length;
  const backlog = units.filter(({ overdue }) => overdue > 0);
  return [
    `BÁO CÁO TUẦN (từ ${formatDate(week.from)} đến ${formatDate(week.to)})`,
    `1. Hồ sơ: ${shown(total)}.`,
    ...byProcedureLines(byProcedure, labelOf),
    `2. Vướng mắc: ${numberOf.format(obstacles)}.`,
    backlog.length === 0
      ? '3. Không có hồ sơ tồn đọng.'
      : `3. Tồn đọng: ${backlog.map(({ name, overdue }) => `${name} (${numberOf.format(overdue)})`).join('; ')}.`,
    late.length === 0
      ? reported === units.length
        ? `4. Đủ ${numberOf.format(units.length)} đơn vị đã báo cáo đúng hạn.`
        : `4. Đã báo cáo: ${numberOf.format(reported)}/${numberOf.format(units.length)} đơn vị; chưa hết hạn.`
      : `4. Chưa báo cáo đúng hạn (${numberOf.format(late.length)}/${numberOf.format(units.length)}): ${late.map(({ name }) => name).join('; ')}.`,
  ].join('\n');
}

/** The report of a phase as plain text, with the three parts that the plans ask for. */
export function phaseAsText(report: PhaseReport, labelOf: (procedure: string) => string): string {
  mustBeRecord(report, 'phase');
  mustBeRecord(report.narrative, 'narrative');
  const { kind, from, to, total, byProcedure, units, unitsReady, narrative } = report;
  return [
    `${kind === 'pilot' ? 'BÁO CÁO THÍ ĐIỂM' : 'BÁO CÁO TỔNG KẾT'} (từ ${formatDate(from)} đến ${formatDate(to)})`,
    `Đơn vị đủ điều kiện chuyển sang điện tử: ${numberOf.format(unitsReady)}/${numberOf.format(units)}.`,
    `Hồ sơ: ${shown(total)}.`,
    ...byProcedureLines(byProcedure, labelOf),
    `1. Kết quả: ${narrative.results}`,
    `2. Khó khăn, vướng mắc: ${narrative.obstacles}`,
    `3. Đề xuất, kiến nghị: ${narrative.proposals}`,
  ].join('\n');
}
