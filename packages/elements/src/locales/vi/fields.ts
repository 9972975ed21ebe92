/** What the fields say. */
export const fields = {
  'fields.date.day': 'Ngày',
  'fields.date.month': 'Tháng',
  'fields.date.year': 'Năm',
  'fields.choice.none': 'Chọn một mục',
  'fields.text.left': 'Còn {count} ký tự',
  'fields.text.over': 'Quá {count} ký tự',
} as const;
