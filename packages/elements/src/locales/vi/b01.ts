/** The texts of report B01/ĐP. `{…}` is filled in. */
export const b01 = {
  'b01.title': 'Báo cáo thu, nộp đảng phí (B01/ĐP)',
  'b01.year': 'Năm',
  'b01.quarter': 'Quý',
  'b01.rows': 'Số liệu quý {quarter} năm {year}',
  'b01.agrees': 'Mọi đẳng thức của mẫu đều khớp.',
  'b01.disagrees': 'Có {n} chỗ chưa khớp, báo cáo chưa gửi được:',
  'b01.codes': 'mã số {codes}',
  'b01.convention':
    'Các phép kiểm tra là quy ước của hệ thống. Mẫu B01/ĐP được biết qua nguồn thứ cấp; chưa rõ mẫu còn áp dụng.',
  'b01.code': 'Mã số',
  'b01.label': 'Chỉ tiêu',
  'b01.communes': 'Xã, phường (1)',
  'b01.enterprises': 'Doanh nghiệp (2)',
  'b01.others': 'Khác (3)',
  'b01.total': 'Tổng (4)',
  'b01.to-check': 'cần xem lại',
  'b01.people': '{n} người',
} as const;
