/** The papers of a request, by id. */
export const papers = {
  receipt: 'Giấy tiếp nhận đề nghị',
  'minutes-extract': 'Trích biên bản họp chi bộ',
  decision: 'Quyết định miễn, giảm, chậm đóng đảng phí',
  'refusal-notice': 'Thông báo không chấp nhận',
} as const;
