import type {
  BacklogView,
  LateUnitsView,
  PhaseReportView,
  ProgressView,
  WeeklyReportView,
} from '@tthc-dang/core/client/oversight';
import type { LateUnit } from '@tthc-dang/core/reports';
import { formatDate } from '@tthc-dang/core/identifiers';
import { csvOf } from '../dues/csv.ts';
import { procedureLabel } from './compose.ts';

/** The weekly report as a table for spreadsheets: a line for each unit, and one for all. */
export const weeklyCsv = ({ units, total, obstacles, late }: WeeklyReportView): string =>
  csvOf([
    ['Mã đơn vị', 'Đơn vị', 'Tiếp nhận', 'Đã giải quyết', 'Đang giải quyết', 'Quá hạn', 'Vướng mắc', 'Chậm báo cáo'],
    ...units.map((unit) => [
      unit.id,
      unit.name,
      unit.received,
      unit.closed,
      unit.open,
      unit.overdue,
      unit.obstacles,
      unit.late ? 'x' : '',
    ]),
    ['', 'Tổng số', total.received, total.closed, total.open, total.overdue, obstacles, late.length],
  ]);

/** The progress as a table: a line for each unit, and one for all. */
export const progressCsv = ({ unitId, unitName, units, total, lead }: ProgressView): string =>
  csvOf([
    [
      'Mã đơn vị',
      'Đơn vị',
      'Tiếp nhận',
      'Đã giải quyết',
      'Đang giải quyết',
      'Quá hạn',
      'Trung vị (ngày)',
      '90% trong (ngày)',
    ],
    ...[...units, { id: unitId, name: `Tổng số: ${unitName}`, ...total, lead }].map((line) => [
      line.id,
      line.name,
      line.received,
      line.closed,
      line.open,
      line.overdue,
      line.lead.medianDays ?? '',
      line.lead.ninetyDays ?? '',
    ]),
  ]);

/** The weeks of the progress as text to paste. */
export const progressText = ({ weeks }: ProgressView): string =>
  weeks
    .map(
      ({ from, to, received, closed, open }) =>
        `- ${formatDate(from)} - ${formatDate(to)}: tiếp nhận ${received}, đã giải quyết ${closed}, đang giải quyết ${open}`,
    )
    .join('\n');

/** The numbers of a phase as a table: a line for each procedure, and one for all. */
export const phaseCsv = ({ byProcedure, total }: PhaseReportView): string =>
  csvOf([
    ['Thủ tục', 'Tiếp nhận', 'Đã giải quyết', 'Đang giải quyết', 'Quá hạn'],
    ...Object.entries(byProcedure).map(([id, counts]) => [
      procedureLabel(id),
      counts.received,
      counts.closed,
      counts.open,
      counts.overdue,
    ]),
    ['Tổng số', total.received, total.closed, total.open, total.overdue],
  ]);

/** The backlog as a table. */
export const backlogCsv = ({ units }: BacklogView): string =>
  csvOf([
    ['Mã đơn vị', 'Đơn vị', 'Quá hạn', 'Từ ngày', 'Đến 7 ngày', 'Đến 30 ngày', 'Trên 30 ngày'],
    ...units.map(({ unitId, name, overdue, since, ages }) => [
      unitId,
      name,
      overdue,
      since,
      ages.week,
      ages.month,
      ages.longer,
    ]),
  ]);

/** The units that are behind as a table: a line for each reason. */
export const lateUnitsCsv = ({ late }: LateUnitsView): string =>
  csvOf([
    ['Mã đơn vị', 'Đơn vị', 'Lý do'],
    ...late.flatMap(({ id, name, reasons }) => reasons.map((reason) => [id, name, inWords(reason)])),
  ]);

/** Why a unit is late, in words. */
export function inWords(reason: LateUnit['reasons'][number]): string {
  if (reason.kind === 'report') return 'Chưa gửi báo cáo tuần đúng hạn';
  if (reason.kind === 'backlog') return `Tồn đọng ${reason.overdue} hồ sơ`;
  return `Chưa xong: ${reason.label}`;
}
