/** Why an event is refused by the engine itself, in Vietnamese. `{…}` is filled in. */
export const refusals = {
  'refusal.NOT_IN_STATE': 'Không thực hiện được khi hồ sơ đang ở bước “{state}”.',
  'refusal.NOT_ALLOWED': 'Bước này do {seats} thực hiện.',
  'refusal.NOT_ALLOWED.mandate':
    'Bước này do {seats} thực hiện. Nhiệm kỳ hoặc phân công của đồng chí không còn hiệu lực vào ngày này.',
  'refusal.NOT_ALLOWED.account': 'Tài khoản của đồng chí đang bị khóa hoặc đã thu hồi.',
  'refusal.VALIDATION': 'Có {count} mục cần sửa.',
  'refusal.STALE_REVISION': 'Hồ sơ đã có người khác xử lý sau khi đồng chí mở. Tải lại để xem thay đổi.',
} as const;
