/** What the answers about rights say, in Vietnamese (the source of truth), by key. */
export const rightsSentences = {
  'right.stranger': 'Đồng chí không sinh hoạt ở chi bộ này.',
  'right.official': 'Đồng chí giữ đầy đủ quyền ở nơi sinh hoạt chính thức.',
  'right.vote': 'Đảng viên sinh hoạt tạm thời không biểu quyết ở nơi tạm thời.',
  'right.stand': 'Đảng viên sinh hoạt tạm thời không ứng cử ở nơi tạm thời.',
  'right.elect': 'Đảng viên sinh hoạt tạm thời không bầu cử ở nơi tạm thời.',
  'right.head-count.official': 'Đồng chí được tính vào đảng số của nơi sinh hoạt chính thức.',
  'right.head-count': 'Đảng viên sinh hoạt tạm thời không tính vào đảng số của nơi tạm thời.',
  'right.quorum.present': 'Đồng chí có mặt nên được tính vào tổng số.',
  'right.quorum.absent':
    'Đảng viên đã được giới thiệu sinh hoạt tạm thời nơi khác và vắng mặt thì không tính vào tổng số.',
  'right.quorum': 'Đảng viên sinh hoạt tạm thời không biểu quyết nên không tính vào tổng số của nơi tạm thời.',
} as const;
