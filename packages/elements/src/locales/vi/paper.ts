/** What is said around a paper; the paper itself is always in Vietnamese. `{…}` is filled in. */
export const paper = {
  'paper.print': 'In giấy này',
  'paper.print-hint': 'Khổ A4. Chọn “Lưu thành PDF” trong hộp thoại in để lưu tệp.',
  'paper.printing': 'Đã mở hộp thoại in.',
  'paper.print-failed': 'Chưa in được: trình duyệt không cho mở hộp thoại in.',
  'paper.english': 'In English: {title}',
} as const;
