import { attachments, choice, longText, optional, record, text } from '../../model/field.ts';
import { eventOf, type EventMap } from '../../model/procedure.ts';
import { Register } from './facts.ts';
import { kinds, severities } from './kinds.ts';

const reason = longText('Lý do', { max: 2000 });
const subject = text('Tiêu đề', { max: 160 });
const content = longText('Nội dung', { hint: 'Không ghi mật khẩu, số tài khoản, bí mật nhà nước.' });
const pictures = optional(attachments('Ảnh, tệp kèm theo', { counts: 'Ảnh chụp màn hình hoặc tệp PDF.' }));
const aboutPerson = optional(text('Mã người bị phản ánh', { max: 64 }));

/** What may be asked of feedback. */
export const events = {
  SEND: eventOf('Gửi phản ánh', {
    kind: choice('Về việc gì', kinds),
    severity: choice('Mức độ', severities),
    subject,
    content,
    pictures,
    aboutPerson,
  }),
  OPEN_COMPLAINT: eventOf('Lập phản ánh, kiến nghị', {
    severity: choice('Mức độ', severities),
    subject,
    content,
    aboutPerson,
  }),
  ANSWER: eventOf('Trả lời', { answer: longText('Câu trả lời') }),
  ESCALATE: eventOf('Chuyển lên cấp trên', { reason }),
  REOPEN: eventOf('Chưa đồng ý với câu trả lời', { reason }),
  CLOSE: eventOf('Đồng ý, kết thúc', {}, { irrevocable: true }),
  CLOSING_TIMEOUT: eventOf('Kết thúc do không có ý kiến', {}),
  WITHDRAW: eventOf('Rút phản ánh', {}, { irrevocable: true }),
  ADD_NOTE: eventOf(
    'Ghi chú nội bộ',
    { note: longText('Nội dung', { max: 2000, hint: 'Người gửi không đọc được.' }) },
    { internal: true },
  ),
  UPDATE_FROM_REGISTER: eventOf(
    'Cập nhật từ cơ sở dữ liệu',
    { register: record('Dữ liệu đăng ký', Register) },
    { internal: true },
  ),
} as const satisfies EventMap;
