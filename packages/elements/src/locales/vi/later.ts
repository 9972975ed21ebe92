/** What a form says once it is under way: answers read over, a conflict. */
export const later = {
  'form.check': 'Kiểm tra lại trước khi nộp',
  'form.check-intro': 'Đồng chí đọc lại các câu trả lời. Có thể sửa từng mục.',
  'form.edit': 'Sửa',
  'form.edit-step': 'Sửa: {title}',
  'form.unanswered': 'Không nhập',
  'form.declare': 'Cam kết',
  'form.conflict': 'Hồ sơ vừa có thay đổi',
  'form.conflict-text': 'Trong lúc đồng chí nhập, người khác đã xử lý hồ sơ. Nội dung đồng chí nhập vẫn còn nguyên.',
  'form.conflict-mine': 'Lần gửi trước của đồng chí đã được nhận. Không cần gửi lại.',
  'form.conflict-state': 'Hồ sơ hiện ở bước: {state}.',
  'form.conflict-gone': 'Ở bước này không còn thực hiện được “{event}”. Đồng chí có thể chép lại nội dung đã nhập.',
  'form.conflict-go': 'Đọc xong, gửi tiếp nội dung của tôi',
} as const;
