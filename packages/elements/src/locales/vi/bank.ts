/** The texts of the bank accounts of a unit. `{…}` is filled in. */
export const bank = {
  'bank.title': 'Tài khoản ngân hàng của đơn vị',
  'bank.in-use': 'Đang sử dụng',
  'bank.none': 'Đơn vị chưa có tài khoản nhận đảng phí.',
  'bank.field.accountNo': 'Số tài khoản',
  'bank.field.holderName': 'Chủ tài khoản',
  'bank.field.bank': 'Ngân hàng',
  'bank.field.unit': 'Đơn vị sử dụng',
  'bank.from': 'Sử dụng từ',
  'bank.masked': 'Đồng chí chỉ được xem các số cuối.',
  'bank.two-people':
    'Đổi tài khoản phải có hai người: tài chính lập, bí thư đối chiếu với giấy của ngân hàng rồi xác nhận. Người lập không tự xác nhận được.',
  'bank.change': 'Thay đổi tài khoản',
  'bank.first': 'Khai báo tài khoản',
  'bank.open': 'Đề nghị đang xử lý',
  'bank.handle': 'Xử lý',
  'bank.proposed': 'Tài khoản đề nghị: {no}, {holder}, {bank}.',
  'bank.cooling':
    'Tài khoản vừa đổi. Người nộp được báo đến hết ngày {day}; đến lúc đó bí thư dùng lại được tài khoản cũ.',
  'bank.former': 'Tài khoản trước: {no}, {bank}.',
  'bank.history': 'Các tài khoản đã dùng',
  'bank.column.days': 'Thời gian sử dụng',
  'bank.column.state': 'Tình trạng',
  'bank.days': '{from} đến {to}',
  'bank.days-open': 'từ {from}',
  'bank.used': 'Đang dùng',
  'bank.ended': 'Đã thôi dùng',
} as const;
