/** What the page of feedback says. `{…}` is filled in. */
export const feedback = {
  'feedback.title': 'Phản ánh, góp ý',
  'feedback.intro':
    'Khó khăn khi làm thủ tục, dữ liệu sai, lỗi đăng nhập, góp ý hoặc phản ánh về cán bộ: đồng chí viết ở đây và theo dõi câu trả lời.',
  'feedback.name': 'Phản ánh được gửi kèm tên đồng chí; hệ thống không nhận phản ánh nặc danh.',
  'feedback.complaint':
    'Phản ánh về cán bộ, đơn vị do cấp ủy cấp trên xem xét. Người bị phản ánh không đọc được nội dung.',
  'feedback.write': 'Viết phản ánh',
  'feedback.resume': 'Viết tiếp phản ánh chưa gửi',
  'feedback.back': 'Quay lại',
  'feedback.mine': 'Phản ánh của tôi',
  'feedback.none': 'Đồng chí chưa gửi phản ánh nào.',
  'feedback.no-code': 'Bản nháp',
  'feedback.sent': 'Đã gửi phản ánh {code}. {next}',
  'feedback.by': 'Trả lời chậm nhất {day}.',
  'feedback.sent-on': 'Gửi ngày {day}',
  'feedback.answer': 'Đã có câu trả lời: đồng chí xem và cho ý kiến.',
  'feedback.see': 'Xem {code}',
  'feedback.more': 'Xem thêm',
  'feedback.refused': 'Chưa mở được phản ánh vì',
} as const;
