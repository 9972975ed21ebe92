/** What is said to somebody who has help, or needs it. */
export const assisted = {
  'portal.assisted.title': 'Có người giúp khi làm thủ tục',
  'portal.assisted.text':
    'Đồng chí tự đăng nhập và tự quyết định; người giúp ngồi cạnh để hướng dẫn hoặc nhập hộ. Tên người giúp được ghi vào nhật ký hồ sơ.',
  'portal.assisted.name': 'Họ tên người giúp',
  'portal.assisted.consent': 'Tôi đồng ý để người có tên trên ngồi cạnh giúp tôi và thấy thông tin của tôi',
  'portal.assisted.start': 'Bắt đầu có người giúp',
  'portal.assisted.name-missing': 'nhập họ tên người giúp, ít nhất 2 chữ cái.',
  'portal.assisted.consent-missing': 'chỉ bắt đầu khi chính đồng chí đồng ý.',
  'portal.assisted.cannot': 'Không tự đăng nhập được?',
  'portal.assisted.bring': 'Mang theo: căn cước, thẻ đảng viên và các giấy tờ của thủ tục (bản giấy hoặc ảnh chụp rõ).',
  'portal.assisted.go': 'Đến chi ủy nơi đồng chí đang sinh hoạt. Đầu mối hỗ trợ có ở trang Hỗ trợ.',
  'portal.assisted.officer':
    'Chi ủy có thể lập và nộp hồ sơ thay đồng chí. Hồ sơ ghi rõ ai nộp thay; đồng chí vẫn là người đề nghị và xem được hồ sơ khi đăng nhập.',
  'portal.assisted.never': 'Không đưa mật khẩu hoặc mã xác thực VNeID cho bất kỳ ai, kể cả cán bộ.',
} as const;
