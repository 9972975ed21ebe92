/** The papers of a unit's month, by id. */
export const papers = {
  'collection-book': 'Sổ thu đảng phí',
  'split-sheet': 'Bảng tính trích nộp đảng phí',
  'transfer-slip': 'Chứng từ chuyển tiền',
  receipt: 'Phiếu xác nhận đã nhận đảng phí',
} as const;
