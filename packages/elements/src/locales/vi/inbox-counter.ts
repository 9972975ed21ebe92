/** The texts of the counter in a list of dossiers. `{…}` is filled in. */
export const counter = {
  'inbox.counter.code': 'Mã hồ sơ trên giấy giới thiệu',
  'inbox.counter.hint': 'Gõ mã, hoặc quét mã QR bằng máy quét. Ví dụ CT-40168-202611-000128-93',
  'inbox.counter.find': 'Tìm hồ sơ',
  'inbox.counter.empty': 'Nhập mã hồ sơ trên giấy giới thiệu.',
  'inbox.counter.format':
    'Mã hồ sơ có năm phần, cách nhau bằng gạch nối: hai chữ cái, mã đơn vị, năm tháng (6 chữ số), số thứ tự (6 chữ số), hai chữ số kiểm tra. Đồng chí xem lại mã đã nhập.',
  'inbox.counter.check-digits':
    'Hai chữ số cuối không khớp với phần còn lại: có chữ số bị gõ sai hoặc bị đổi chỗ. Đồng chí so lại từng chữ số với tờ giấy.',
  'inbox.counter.unknown':
    'Mã {code} đúng dạng, nhưng không có hồ sơ nào như vậy chờ xuất trình ở đơn vị của đồng chí. Đồng chí xem lại nơi đến ghi trên giấy.',
  'inbox.counter.here': 'Hồ sơ của {name} đang chờ xuất trình ở đây.',
  'inbox.counter.elsewhere': 'Hồ sơ của {name} đang ở bước “{state}”, không phải chờ xuất trình ở đây.',
  'inbox.counter.open': 'Mở hồ sơ',
} as const;
