/** The papers that rows of the outbound leg issue (3.5), by id. Boxes of the introduction paper are papers of their own: each is signed apart. */
export const outboundPapers = {
  receipt: 'Giấy tiếp nhận hồ sơ',
  'supplement-request': 'Phiếu yêu cầu bổ sung',
  'minutes-extract': 'Trích biên bản họp chi bộ',
  'introduction.box1': 'Giấy giới thiệu sinh hoạt đảng, ô 1: chi ủy',
  'introduction.box2': 'Giấy giới thiệu sinh hoạt đảng, ô 2: đảng ủy bộ phận',
  'introduction.box3': 'Giấy giới thiệu sinh hoạt đảng, ô 3: đảng ủy cơ sở',
  'introduction.upper': 'Giấy giới thiệu sinh hoạt đảng, ô của cấp ủy cấp trên',
  'introduction.corrected': 'Giấy giới thiệu sinh hoạt đảng (sửa)',
  'introduction.reissued': 'Giấy giới thiệu sinh hoạt đảng (cấp lại)',
  'introduction.upper-dest': 'Giấy giới thiệu sinh hoạt đảng, ô của cấp ủy cấp trên nơi đến',
  'introduction.base-dest': 'Giấy giới thiệu sinh hoạt đảng, ô của đảng ủy cơ sở nơi đến',
  'introduction.last': 'Giấy giới thiệu sinh hoạt đảng, ô cuối: chi bộ tiếp nhận',
  'receipt-report': 'Phiếu báo đã tiếp nhận',
  'hold-notice': 'Thông báo tạm dừng',
  'refusal-notice': 'Thông báo từ chối',
  'return-note': 'Phiếu trả lại',
} as const;
