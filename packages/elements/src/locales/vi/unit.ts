/** What every screen of a unit says: lists, files to keep. `{…}` is filled in. */
export const unit = {
  'unit.which': 'Đơn vị',
  'unit.none': 'Đồng chí không giữ nhiệm vụ nào dùng đến trang này.',
  'unit.more-left': 'Xem thêm ({n} dòng nữa)',
  'unit.loaded-more': 'Đã thêm {n} dòng.',
  'unit.actions': 'Việc làm được',
  'unit.close': 'Đóng, quay lại danh sách',
  'unit.not-yet': 'Chưa làm được: {what}',
  'unit.export': 'Tải bảng tính (CSV)',
  'unit.exported': 'Đã tải tệp {name}.',
  'unit.paper': 'Xem bản in',
  'unit.paper-close': 'Đóng bản in',
  'unit.failed': 'Chưa làm được. {why}',
  'unit.no-access': 'Đồng chí không được xem nội dung này:',
  'unit.person': 'Người',
} as const;
