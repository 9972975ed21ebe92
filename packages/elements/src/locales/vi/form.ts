/** What forms say. */
export const form = {
  'form.step': 'Bước {step} / {steps}',
  'form.why': 'Vì sao hỏi mục này?',
  'form.saving': 'Đang lưu…',
  'form.saved': 'Đã lưu {time}',
  'form.unsaved': 'Chưa lưu',
  'form.save-failed': 'Chưa lưu được: {why}',
  'form.not-now': 'Bước này không phải của đồng chí, hoặc hồ sơ không còn ở bước này.',
  'form.note-only': 'Bước này không cần nhập gì thêm.',
  'start.on-behalf': 'Nộp thay cho đảng viên: {name}',
} as const;
