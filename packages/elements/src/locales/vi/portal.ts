/** The texts of the frame around the elements: session, network, maintenance. `{…}` is filled in. */
export const portal = {
  'portal.session-ends': 'Phiên làm việc sắp hết: còn {left}. Nội dung đang soạn vẫn được giữ.',
  'portal.minutes': '{n} phút',
  'portal.seconds': '{n} giây',
  'portal.renew': 'Tiếp tục làm việc',
  'portal.session-expired': 'Phiên đã hết hạn. Nội dung đang soạn vẫn còn trên trang này. Đăng nhập lại để tiếp tục.',
  'portal.sign-in-again': 'Đăng nhập lại',
  'portal.session-back': 'Đã đăng nhập lại. Đồng chí tiếp tục được.',
  'portal.offline':
    'Máy đang không có mạng. Nội dung đang soạn vẫn còn trên trang này; giữ trang mở cho đến khi có mạng.',
  'portal.helped': '{helper} đang giúp đồng chí.',
  'portal.helped-end': 'Kết thúc giúp',
  'portal.online': 'Đã có mạng trở lại.',
  'portal.maintenance': 'Hệ thống đang bảo trì. Nội dung đang soạn vẫn còn trên trang này. Trang tự kết nối lại.',
  'portal.unreachable':
    'Chưa kết nối được với hệ thống. Nội dung đang soạn vẫn còn trên trang này. Trang tự kết nối lại.',
  'portal.back': 'Đã kết nối lại được với hệ thống.',
} as const;
