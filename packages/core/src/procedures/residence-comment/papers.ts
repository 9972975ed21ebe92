/** The papers that rows issue (6.3), by id. */
export const papers = {
  'request-slip': 'Phiếu xin ý kiến chi ủy nơi cư trú',
  'request-slip.signed': 'Phiếu xin ý kiến chi ủy nơi cư trú (đã ký)',
  'supplement-request': 'Phiếu yêu cầu bổ sung',
  'comment-form': 'Bản nhận xét của chi bộ nơi cư trú',
  confirmation: 'Xác nhận của đảng ủy nơi cư trú',
} as const;
