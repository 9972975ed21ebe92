import type { IsoDate } from '../model/dates.ts';
import type { B01View } from '../model/dues-views.ts';
import { mustBeRecord, mustBeRecords } from '../model/must-be.ts';
import { figures } from './collection-book-paper.ts';
import type { Paper } from './paper.ts';
import { writtenDate } from './shown.ts';
import { inForce } from './standing.ts';

const quarters = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' } as const;

/** Report B01/ĐP of a unit for a quarter, to be printed; what does not agree stands under the table. */
export function b01Paper(report: B01View, on: IsoDate): Paper {
  mustBeRecord(report, 'report');
  mustBeRecords(report.rows, 'rows of a report');
  const { unitId, unitName, year, quarter, rows, problems, ok } = report;
  return {
    id: `b01-${unitId}-${year}-${quarter}`,
    title: 'Báo cáo thu, nộp đảng phí',
    subtitle: `Mẫu B01/ĐP. Quý ${quarters[quarter]} năm ${year}`,
    issuer: { name: unitName },
    on,
    dated: writtenDate(on),
    addressees: [],
    parts: [
      {
        kind: 'table',
        caption: 'Thu, nộp đảng phí',
        columns: [
          { label: 'TT', numeric: true },
          { label: 'Chỉ tiêu' },
          { label: 'Đơn vị tính' },
          { label: 'Mã số' },
          { label: 'Đảng bộ xã, phường (1)', numeric: true },
          { label: 'Đảng bộ doanh nghiệp (2)', numeric: true },
          { label: 'Đảng bộ khác (3)', numeric: true },
          { label: 'Tổng cộng (4 = 1 + 2 + 3)', numeric: true },
          { label: 'Ghi chú' },
        ],
        rows: rows.map(({ code, label, communes, enterprises, others, total }, index) => [
          String(index + 1),
          label,
          code === '01' ? 'người' : 'đồng',
          code,
          figures(communes),
          figures(enterprises),
          figures(others),
          figures(total),
          '',
        ]),
      },
    ],
    signatures: [],
    standing: ok ? inForce : { kind: 'draft', says: 'Bản nháp: số liệu chưa khớp, chưa gửi được.' },
    notes: [
      ...problems.map(({ rule, says }) => `${rule}: ${says}`),
      'Theo mẫu kèm công văn 141-CV/VPTW/nb mà hệ thống biết qua nguồn thứ cấp; chưa rõ mẫu còn áp dụng.',
    ],
    orientation: 'landscape',
  };
}
