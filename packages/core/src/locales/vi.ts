/** The sentences of the core that stand in no table, in Vietnamese (the source of truth). `{…}` is filled in. */
export const vi = {
  'issue.object': 'Dữ liệu gửi lên không đúng dạng.',
  'issue.unknown-field': 'Thủ tục không hỏi mục này.',
  'issue.not-asked': '{label}: bước này không hỏi mục này.',
  'issue.required': '{label}: chưa nhập.',
  'issue.required.date': '{label}: nhập đủ ngày, tháng, năm.',
  'issue.required.choice': '{label}: chưa chọn.',
  'issue.required.choices': '{label}: chọn ít nhất một mục.',
  'issue.required.organization': '{label}: chưa chọn tổ chức đảng.',
  'issue.required.attachments': '{label}: chưa có tệp.',
  'issue.required.declaration': '{label}: chưa xác nhận.',
  'issue.too-long': '{label}: tối đa {max} ký tự.',
  'issue.too-long.attachments': '{label}: tối đa {max} tệp.',
  'issue.format': '{label}: không hợp lệ.',
  'issue.format.date': '{label}: không phải là ngày có thật. Ví dụ: 5 11 2026.',
  'issue.format.phone': '{label}: số điện thoại gồm 10 số, ví dụ 0912 345 678.',
  'issue.format.email': '{label}: thư điện tử có dạng ten@noi-gui.vn.',
  'issue.format.choice': '{label}: chọn một mục trong danh sách.',
  'issue.format.choices': '{label}: chọn các mục trong danh sách.',
  'issue.format.organization': '{label}: chọn một tổ chức đảng trong danh sách.',
  'issue.format.attachments': '{label}: tệp không hợp lệ. Tải lại tệp PDF, JPG hoặc PNG.',
  'refusal.NOT_IN_STATE': 'Không thực hiện được khi hồ sơ đang ở bước “{state}”.',
  'refusal.NOT_ALLOWED': 'Bước này do {seats} thực hiện.',
  'refusal.NOT_ALLOWED.mandate':
    'Bước này do {seats} thực hiện. Nhiệm kỳ hoặc phân công của đồng chí không còn hiệu lực vào ngày này.',
  'refusal.NOT_ALLOWED.account': 'Tài khoản của đồng chí đang bị khóa hoặc đã thu hồi.',
  'refusal.VALIDATION': 'Có {count} mục cần sửa.',
  'refusal.STALE_REVISION': 'Hồ sơ đã có người khác xử lý sau khi đồng chí mở. Tải lại để xem thay đổi.',
} as const;

export type CoreMessageKey = keyof typeof vi;
