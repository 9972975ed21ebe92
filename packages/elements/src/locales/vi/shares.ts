/** The texts of the shares that units send up. `{…}` is filled in. */
export const shares = {
  'ledger.month': 'Kỳ (tháng)',
  'ledger.column.unit': 'Đơn vị',
  'ledger.column.period': 'Kỳ',
  'ledger.column.state': 'Trạng thái',
  'ledger.column.collected': 'Đã thu',
  'ledger.column.remitted': 'Nộp lên',
  'ledger.column.reference': 'Chứng từ',
} as const;
