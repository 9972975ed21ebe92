/** What the page of contacts says. `{…}` is filled in. */
export const support = {
  'support.title': 'Cần giúp đỡ',
  'support.intro': 'Đồng chí chọn đúng việc cần hỏi. Nơi gần nhất ở trên.',
  'support.none': 'Chưa có đầu mối hỗ trợ nào được công bố. Đồng chí hỏi chi ủy chi bộ nơi sinh hoạt.',
  'support.kept': 'Chưa hỏi được máy chủ. Danh sách dưới đây được lưu trên máy này lúc {moment}.',
  'support.call': 'Gọi {number}',
  'support.mail': 'Gửi thư {address}',
  'support.zalo': 'Zalo: {name}',
  'support.hours': 'Giờ làm việc: {hours}',
  'support.sign-in': 'Đăng nhập, tài khoản',
  'support.procedures': 'Thủ tục hành chính',
  'support.dues': 'Đảng phí',
  'support.data': 'Dữ liệu đảng viên',
  'support.technical': 'Lỗi kỹ thuật',
} as const;
