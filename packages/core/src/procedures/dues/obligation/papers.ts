/** The papers of a month's obligation, by id. */
export const papers = {
  receipt: 'Biên lai thu đảng phí',
  'refund-note': 'Phiếu trả lại tiền',
} as const;
