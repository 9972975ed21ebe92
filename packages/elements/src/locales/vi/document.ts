/** What the page of a dossier's papers says. `{…}` is filled in. */
export const document = {
  'document.title': 'Giấy tờ của hồ sơ',
  'document.none': 'Hồ sơ này chưa có giấy tờ nào.',
  'document.all': 'Tất cả giấy tờ của hồ sơ',
  'document.open': 'Xem {what}',
  'document.not-issued': 'Hồ sơ không có giấy tờ này.',
  'document.unknown-procedure': 'Không có bảng của thủ tục “{procedure}”.',
  'document.number': 'Số {number}',
  'document.signer': 'ký: {name}',
} as const;
