/** A legal text that rows, rules and values cite. Days (`YYYY-MM-DD`) are given only where a source states them. */
export interface Instrument {
  /** Number and symbol, as it is cited: `294-QĐ/TW`. Where a number was given twice, the year follows in brackets. */
  readonly id: string;
  /** What it is about. The official title where it is known. */
  readonly title: string;
  readonly issuedOn?: string;
  readonly effectiveFrom?: string;
  /** The last day on which it was in force. */
  readonly effectiveTo?: string;
  readonly supersededBy?: string;
  readonly status: 'current' | 'superseded';
  /** How we know of it: `S` a source that states it was read, `S2` a secondary or unofficial one. */
  readonly source: 'S' | 'S2';
  /** Whether the passages we cite were read, not only an account of them. */
  readonly textRead: boolean;
}

/** Every legal text the kit cites, by subject and in order of time. */
export const instruments: readonly Instrument[] = [
  // The Charter and the regulations that carry it out; their item 6.3 is about transfers.
  { id: 'Điều lệ Đảng', title: 'Điều lệ Đảng Cộng sản Việt Nam', status: 'current', source: 'S', textRead: true },
  {
    id: '29-QĐ/TW',
    title: 'Quy định thi hành Điều lệ Đảng',
    issuedOn: '2016-07-25',
    supersededBy: '24-QĐ/TW',
    status: 'superseded',
    source: 'S',
    textRead: true,
  },
  {
    id: '24-QĐ/TW',
    title: 'Quy định thi hành Điều lệ Đảng',
    issuedOn: '2021-07-30',
    supersededBy: '232-QĐ/TW',
    status: 'superseded',
    source: 'S',
    textRead: true,
  },
  {
    id: '232-QĐ/TW',
    title: 'Quy định thi hành Điều lệ Đảng',
    effectiveTo: '2025-06-30',
    supersededBy: '294-QĐ/TW',
    status: 'superseded',
    source: 'S',
    textRead: true,
  },
  {
    id: '294-QĐ/TW',
    title: 'Quy định thi hành Điều lệ Đảng',
    issuedOn: '2025-05-26',
    effectiveFrom: '2025-07-01',
    supersededBy: '20-QĐ/TW',
    status: 'superseded',
    source: 'S',
    textRead: true,
  },
  {
    id: '20-QĐ/TW',
    title: 'Quy định thi hành Điều lệ Đảng',
    issuedOn: '2026-04-08',
    effectiveTo: '2026-07-25',
    supersededBy: '208-QĐ/TW',
    status: 'superseded',
    source: 'S2',
    textRead: false,
  },
  {
    id: '208-QĐ/TW',
    title: 'Quy định thi hành Điều lệ Đảng',
    issuedOn: '2026-07-26',
    effectiveFrom: '2026-07-26',
    status: 'current',
    source: 'S2',
    textRead: false,
  },

  // Guidance on carrying out the Charter, and on membership work.
  {
    id: '01-HD/TW (2021)',
    title: 'Hướng dẫn một số vấn đề cụ thể thi hành Điều lệ Đảng',
    issuedOn: '2021-09-28',
    supersededBy: '06-HD/TW',
    status: 'superseded',
    source: 'S2',
    textRead: false,
  },
  {
    id: '06-HD/TW',
    title: 'Hướng dẫn một số vấn đề cụ thể thi hành Điều lệ Đảng',
    issuedOn: '2025-06-09',
    supersededBy: '01-HD/TW (2026)',
    status: 'superseded',
    source: 'S2',
    textRead: false,
  },
  {
    id: '01-HD/TW (2026)',
    title: 'Hướng dẫn thi hành Điều lệ Đảng',
    issuedOn: '2026-05-19',
    status: 'current',
    source: 'S2',
    textRead: false,
  },
  {
    id: '12-HD/BTCTW',
    title: 'Hướng dẫn nghiệp vụ công tác đảng viên',
    issuedOn: '2022-01-18',
    supersededBy: '38-HD/BTCTW',
    status: 'superseded',
    source: 'S2',
    textRead: false,
  },
  {
    id: '38-HD/BTCTW',
    title: 'Hướng dẫn nghiệp vụ công tác đảng viên',
    status: 'current',
    source: 'S2',
    textRead: false,
  },

  // The procedures and their way into the electronic environment.
  {
    id: '4192-QĐ/BTCTW',
    title: 'Quyết định công bố thủ tục hành chính thuộc phạm vi của Ban Tổ chức Trung ương',
    issuedOn: '2025-12-12',
    status: 'current',
    source: 'S',
    textRead: true,
  },
  {
    id: '337-QĐ/TW',
    title: 'Quy định về tài liệu điện tử',
    issuedOn: '2025-06-27',
    status: 'current',
    source: 'S',
    textRead: true,
  },
  {
    id: '338-QĐ/TW',
    title: 'Quy định về thủ tục hành chính của Đảng trên môi trường điện tử',
    issuedOn: '2025-07-09',
    status: 'current',
    source: 'S',
    textRead: true,
  },
  {
    id: '339-QĐ/TW',
    title: 'Quy định về Sổ tay đảng viên điện tử',
    issuedOn: '2025-07-10',
    status: 'current',
    source: 'S',
    textRead: true,
  },
  {
    id: '379-QĐ/TW',
    title: 'Quy định về giao dịch điện tử',
    issuedOn: '2025-10-22',
    status: 'current',
    source: 'S',
    textRead: true,
  },
  {
    id: '172-KH/VPTW',
    title: 'Kế hoạch triển khai thủ tục hành chính của Đảng',
    issuedOn: '2025-08-30',
    status: 'current',
    source: 'S',
    textRead: false,
  },
  {
    id: '42-HD/VPTW',
    title: 'Hướng dẫn triển khai thủ tục hành chính của Đảng',
    issuedOn: '2025-11-07',
    status: 'current',
    source: 'S',
    textRead: false,
  },
  {
    id: '77-KH/VPTW',
    title: 'Kế hoạch triển khai 4 thủ tục hành chính của Đảng trên toàn quốc',
    issuedOn: '2026-04-11',
    status: 'current',
    source: 'S',
    textRead: false,
  },

  // Dues.
  {
    id: '342-QĐ/TW',
    title: 'Quy định về chế độ đảng phí',
    issuedOn: '2010-12-28',
    effectiveFrom: '2011-04-01',
    effectiveTo: '2026-01-31',
    supersededBy: '01-QĐ/TW',
    status: 'superseded',
    source: 'S',
    textRead: true,
  },
  {
    id: '141-CV/VPTW/nb',
    title: 'Công văn hướng dẫn thực hiện chế độ đảng phí',
    issuedOn: '2011-03-17',
    effectiveTo: '2026-01-31',
    supersededBy: '01-QĐ/TW',
    status: 'superseded',
    source: 'S',
    textRead: true,
  },
  {
    id: '1266-CV/VPTW/nb',
    title: 'Công văn hướng dẫn bổ sung về chế độ đảng phí',
    issuedOn: '2012-03-05',
    effectiveTo: '2026-01-31',
    supersededBy: '01-QĐ/TW',
    status: 'superseded',
    source: 'S',
    textRead: true,
  },
  {
    id: '01-QĐ/TW',
    title: 'Quy định về chế độ đảng phí',
    issuedOn: '2026-02-03',
    effectiveFrom: '2026-02-01',
    status: 'current',
    source: 'S',
    textRead: false,
  },
  {
    id: '293/2025/NĐ-CP',
    title: 'Nghị định quy định mức lương tối thiểu',
    effectiveFrom: '2026-01-01',
    status: 'current',
    source: 'S2',
    textRead: false,
  },
  {
    id: '161/2026/NĐ-CP',
    title: 'Nghị định quy định mức lương cơ sở',
    issuedOn: '2026-05-15',
    effectiveFrom: '2026-07-01',
    status: 'current',
    source: 'S2',
    textRead: false,
  },

  // Comments of the residence cell.
  {
    id: '213-QĐ/TW',
    title:
      'Quy định về trách nhiệm của đảng viên đang công tác thường xuyên giữ mối liên hệ với tổ chức đảng và nhân dân nơi cư trú',
    issuedOn: '2020-01-02',
    status: 'current',
    source: 'S',
    textRead: true,
  },
  {
    id: '33-HD/BTCTW',
    title: 'Hướng dẫn thực hiện Quy định 213-QĐ/TW',
    issuedOn: '2020-10-30',
    status: 'current',
    source: 'S',
    textRead: true,
  },

  // The calendar and the map.
  { id: 'Bộ luật Lao động 2019', title: 'Bộ luật Lao động', status: 'current', source: 'S', textRead: true },
  {
    id: '28/2026/QH16',
    title: 'Nghị quyết của Quốc hội về ngày nghỉ 24/11 (Ngày Văn hóa Việt Nam)',
    effectiveFrom: '2026-07-01',
    status: 'current',
    source: 'S2',
    textRead: false,
  },
  {
    id: '19/2025/QĐ-TTg',
    title: 'Quyết định ban hành bảng danh mục và mã số các đơn vị hành chính Việt Nam',
    status: 'current',
    source: 'S2',
    textRead: false,
  },
  {
    id: '30/2026/QH16',
    title: 'Nghị quyết của Quốc hội về thành lập thành phố Đồng Nai',
    effectiveFrom: '2026-04-30',
    status: 'current',
    source: 'S2',
    textRead: false,
  },
];

const byId: ReadonlyMap<string, Instrument> = new Map(instruments.map((entry) => [entry.id, entry]));

/** The instrument with an id, or `undefined` if the registry does not know it. */
export const instrument = (id: string): Instrument | undefined => byId.get(id);
