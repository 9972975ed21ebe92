import type { IsoDate } from '../model/dates.ts';
import { formatDate } from '../identifiers/format-date.ts';
import { mustBeRecord } from '../model/must-be.ts';
import type { PhaseReport } from '../reports/phase-report.ts';
import { ownLayout } from './paper-definition.ts';
import type { Paper } from './paper.ts';
import { line, writtenDate } from './shown.ts';
import { inForce } from './standing.ts';
import { countColumns, countsOf } from './weekly-report-paper.ts';

/** The report of a unit on a phase of the roll-out, to be printed. It names no person. */
export function phaseReportPaper(
  report: PhaseReport & { readonly unitId: string; readonly unitName: string },
  on: IsoDate,
  labelOf: (procedure: string) => string,
): Paper {
  mustBeRecord(report, 'report');
  const { unitId, unitName, kind, plan, from, to, total, byProcedure, units, unitsReady, narrative } = report;
  return {
    id: `${kind}-${plan}-${unitId}`,
    title: kind === 'pilot' ? 'Báo cáo thí điểm' : 'Báo cáo tổng kết',
    subtitle: `Từ ${formatDate(from)} đến ${formatDate(to)}`,
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
      { kind: 'lines', lines: [line('Đơn vị đủ điều kiện chuyển sang điện tử', `${unitsReady}/${units}`)] },
      { kind: 'text', text: `1. Kết quả: ${narrative.results}` },
      { kind: 'text', text: `2. Khó khăn, vướng mắc: ${narrative.obstacles}` },
      { kind: 'text', text: `3. Đề xuất, kiến nghị: ${narrative.proposals}` },
    ],
    signatures: [],
    standing: inForce,
    notes: [ownLayout],
    orientation: 'portrait',
  };
}
