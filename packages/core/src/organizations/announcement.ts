import { addDays, isIsoDate, type IsoDate } from '../model/dates.ts';
import { mustBeRecord } from '../model/must-be.ts';
import type {
  AnnouncementAudience,
  AnnouncementInput,
  AnnouncementKind,
  AnnouncementView,
} from '../model/announcement-views.ts';
import type { Organization } from '../model/organization.ts';
import type { Issue } from '../model/refusal.ts';
import { hasHidden, isLine } from '../model/text.ts';

/** What an announcement may be about, in the order in which announcements are shown. */
export const announcementKinds = {
  maintenance: 'Bảo trì, tạm ngừng',
  deadline: 'Thời hạn',
  information: 'Thông tin',
} as const satisfies Readonly<Record<AnnouncementKind, string>>;

/** What an announcement consists of, in the order in which it is asked. */
export const announcementFields = [
  'kind',
  'audience',
  'title',
  'text',
  'from',
  'to',
] as const satisfies readonly (keyof AnnouncementInput)[];

/** Whom an announcement may concern. */
export const announcementAudiences = {
  members: 'Đảng viên của đơn vị và các đơn vị trực thuộc',
  officers: 'Người giữ nhiệm vụ ở đơn vị và các đơn vị trực thuộc',
  everybody: 'Mọi người đã đăng nhập',
} as const satisfies Readonly<Record<AnnouncementAudience, string>>;

/** Whether an organization tells everybody who signed in: bodies of a province do, and those beside and above. */
export const tellsEverybody = ({ type }: Pick<Organization, 'type'>): boolean =>
  type === 'provincial' || type === 'central-direct' || type === 'central';

/** How long a title and a text may be, and for how many days an announcement is shown at most. */
export const announcementLimits = { title: 150, text: 2000, days: 366 } as const;

/** Where an announcement stands on a day. */
export type AnnouncementStanding = 'to-come' | 'shown' | 'run-out' | 'withdrawn';

/** Whether an announcement is shown on a day, and if not, why. */
export function announcementStanding(
  { from, to, withdrawnOn }: Pick<AnnouncementView, 'from' | 'to' | 'withdrawnOn'>,
  on: IsoDate,
): AnnouncementStanding {
  if (withdrawnOn !== undefined && withdrawnOn <= on) return 'withdrawn';
  if (to < on) return 'run-out';
  return on < from ? 'to-come' : 'shown';
}

/** Every reason why something cannot be announced on a day; nothing, if it can. */
export function announcementIssues(announcement: AnnouncementInput, on: IsoDate): readonly Issue[] {
  mustBeRecord(announcement, 'announcement');
  const { kind, audience, title, text, from, to } = announcement;
  const found: Issue[] = [];
  const say = (field: keyof AnnouncementInput, code: string, says: string): void => {
    found.push({ pointer: `/${field}`, code, says });
  };
  if (!Object.hasOwn(announcementKinds, kind ?? '')) say('kind', 'required', 'Chọn loại thông báo.');
  if (!Object.hasOwn(announcementAudiences, audience ?? '')) say('audience', 'required', 'Chọn người nhận thông báo.');
  if (!title?.trim()) say('title', 'required', 'Nhập tiêu đề.');
  else if (title.length > announcementLimits.title)
    say('title', 'too-long', `Nhập tối đa ${announcementLimits.title} ký tự.`);
  else if (!isLine(title)) say('title', 'no-text', 'Tiêu đề là một dòng chữ, không có ký tự ẩn.');
  if (!text?.trim()) say('text', 'required', 'Nhập nội dung.');
  else if (text.length > announcementLimits.text)
    say('text', 'too-long', `Nhập tối đa ${announcementLimits.text} ký tự.`);
  else if (hasHidden(text)) say('text', 'no-text', 'Nội dung có ký tự ẩn. Hãy gõ lại thay vì dán.');
  if (!isIsoDate(from)) say('from', 'required', 'Nhập đủ ngày, tháng, năm.');
  if (!isIsoDate(to)) say('to', 'required', 'Nhập đủ ngày, tháng, năm.');
  if (isIsoDate(from) && isIsoDate(to)) {
    if (to < from) say('to', 'order', 'Ngày cuối không được trước ngày đầu.');
    else if (to < on) say('to', 'past', 'Ngày cuối đã qua, sẽ không ai thấy thông báo.');
    else if (to > addDays(from, announcementLimits.days - 1))
      say('to', 'too-late', `Mỗi thông báo hiện tối đa ${announcementLimits.days} ngày.`);
  }
  return found;
}
