/** What the page of a paper says around it; the paper itself is always in Vietnamese. `{…}` is filled in. */
export const document = {
  'document.title': 'Giấy tờ của hồ sơ',
  'document.none': 'Hồ sơ này chưa có giấy tờ nào.',
  'document.print': 'In giấy này',
  'document.print-hint': 'Khổ A4. Chọn “Lưu thành PDF” trong hộp thoại in để lưu tệp.',
  'document.all': 'Tất cả giấy tờ của hồ sơ',
  'document.open': 'Xem {what}',
  'document.printing': 'Đã mở hộp thoại in.',
  'document.print-failed': 'Chưa in được: trình duyệt không cho mở hộp thoại in.',
  'document.not-issued': 'Hồ sơ không có giấy tờ này.',
  'document.unknown-procedure': 'Không có bảng của thủ tục “{procedure}”.',
  'document.number': 'Số {number}',
  'document.signer': 'ký: {name}',
  'document.english': 'In English: {title}',
} as const;
