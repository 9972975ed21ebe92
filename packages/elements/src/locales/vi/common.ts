/** What every element says. */
export const common = {
  'common.loading': 'Đang tải…',
  'common.part-missing':
    'Chưa tải được phần này của trang. Đồng chí kiểm tra mạng rồi thử lại; những gì đã nhập vẫn còn.',
  'common.retry': 'Thử lại',
  'common.back': 'Quay lại',
  'common.continue': 'Tiếp tục',
  'common.cancel': 'Thôi',
  'common.optional': '(không bắt buộc)',
  'common.error': 'Lỗi:',
  'common.nothing': 'Không có',
  'common.basis': 'Căn cứ: {instrument}, {at}.',
  'common.basis-item': 'mục {at}',
  'common.convention': 'Quy ước của hệ thống, không phải quy định.',
  'common.day-0': 'Chủ nhật',
  'common.day-1': 'thứ Hai',
  'common.day-2': 'thứ Ba',
  'common.day-3': 'thứ Tư',
  'common.day-4': 'thứ Năm',
  'common.day-5': 'thứ Sáu',
  'common.day-6': 'thứ Bảy',
  'common.trouble.session': 'Phiên đăng nhập đã hết. Những gì đồng chí đã nhập vẫn còn trên trang này.',
  'common.trouble.network': 'Không kết nối được máy chủ. Đồng chí kiểm tra mạng rồi thử lại.',
  'common.trouble.maintenance': 'Hệ thống đang tạm nghỉ hoặc quá tải. Đồng chí thử lại sau ít phút.',
  'common.trouble.missing': 'Không tìm thấy, hoặc đồng chí không được xem nội dung này.',
  'common.trouble.unknown':
    'Có lỗi của hệ thống, không phải do đồng chí. Đồng chí thử lại; nếu vẫn lỗi, báo bộ phận hỗ trợ.',
} as const;
