import { checkEmail } from '../identifiers/email.ts';
import { checkHotline } from '../identifiers/hotline.ts';
import type { SupportContact, SupportTopic } from '../model/administration-views.ts';
import { mustBeRecord } from '../model/must-be.ts';
import type { Issue } from '../model/refusal.ts';

/** What somebody may need help with, in the order in which contacts are shown. */
export const supportTopics = {
  'sign-in': 'Đăng nhập, tài khoản',
  procedures: 'Thủ tục hành chính',
  dues: 'Đảng phí',
  data: 'Dữ liệu đảng viên',
  technical: 'Lỗi kỹ thuật',
} as const satisfies Readonly<Record<SupportTopic, string>>;

/** How long each text of a contact may be. */
export const contactTextLength = 200;

/** Every reason why a contact is of no use to whoever needs help: nobody is named, nobody can be reached, or a number is none. */
export function contactIssues(contact: SupportContact): readonly Issue[] {
  mustBeRecord(contact, 'contact');
  const { topic, name, hotline, email, zalo } = contact;
  const found: Issue[] = [];
  const say = (field: keyof SupportContact, code: string, says: string): void => {
    found.push({ pointer: `/${field}`, code, says });
  };
  if (!Object.hasOwn(supportTopics, topic ?? '')) say('topic', 'required', 'Chọn việc cần hỏi.');
  if (!name) say('name', 'required', 'Nhập tên người hoặc bộ phận hỗ trợ.');
  for (const field of ['name', 'hotline', 'email', 'zalo', 'hours'] as const)
    if ((contact[field] ?? '').length > contactTextLength)
      say(field, 'too-long', `Nhập tối đa ${contactTextLength} ký tự.`);
  const [number] = hotline ? checkHotline(hotline).problems : [];
  if (number) say('hotline', number.code, number.message);
  const [address] = email ? checkEmail(email).problems : [];
  if (address) say('email', address.code, address.message);
  if (!hotline && !email && !zalo)
    say('hotline', 'no-way', 'Nhập ít nhất một cách liên hệ: số điện thoại, hộp thư hoặc nhóm Zalo.');
  return found;
}
