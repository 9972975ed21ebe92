import type { AnnouncementInput } from '@tthc-dang/core/client/announcements';
import type { Announcement } from '../register/admin-records.ts';
import { administrationCast as who } from './administration-cast.ts';
import type { ScenarioPlan } from './scenario-plan.ts';
import type { Stage } from './stage.ts';

/** What was announced until the Monday on which scenarios begin, the oldest first, and on which day. */
const announced: readonly (AnnouncementInput &
  Pick<Announcement, 'owner' | 'withdrawnOn'> & { readonly day: string })[] = [
  {
    day: '2026-10-01',
    owner: who.base,
    kind: 'information',
    audience: 'members',
    title: 'Tổ hỗ trợ làm việc tại nhà văn hóa các thôn trong tháng 10',
    text: 'Đồng chí nào chưa có điện thoại thông minh mang theo căn cước để được giúp.',
    from: '2026-10-01',
    to: '2026-10-20',
  },
  {
    day: '2026-10-27',
    owner: who.base,
    kind: 'deadline',
    audience: 'members',
    title: 'Nộp bản tự kiểm điểm trước ngày 10/11/2026',
    text: 'Ngày đã ghi nhầm, xem thông báo mới.',
    from: '2026-10-27',
    to: '2026-11-10',
    withdrawnOn: '2026-10-28',
  },
  {
    day: '2026-10-28',
    owner: who.base,
    kind: 'deadline',
    audience: 'members',
    title: 'Nộp bản tự kiểm điểm trước ngày 20/11/2026',
    text: 'Đảng viên nộp bản tự kiểm điểm cho chi ủy.\nAi cần giúp thì gọi Tổ công nghệ số cộng đồng của thôn.',
    from: '2026-10-28',
    to: '2026-11-20',
  },
  {
    day: '2026-10-30',
    owner: who.base,
    kind: 'information',
    audience: 'officers',
    title: 'Tập huấn xử lý hồ sơ cho cấp ủy các chi bộ',
    text: '8 giờ thứ Năm, ngày 05/11/2026, tại hội trường xã.',
    from: '2026-10-30',
    to: '2026-11-05',
  },
  {
    day: '2026-11-01',
    owner: who.above,
    kind: 'maintenance',
    audience: 'everybody',
    title: 'Tạm ngừng hệ thống tối thứ Bảy, ngày 07/11/2026',
    text: 'Từ 20 giờ đến 22 giờ. Hồ sơ đang làm dở vẫn được giữ.',
    from: '2026-11-01',
    to: '2026-11-07',
  },
  {
    day: '2026-11-01',
    owner: who.base,
    kind: 'information',
    audience: 'members',
    title: 'Lịch sinh hoạt chi bộ tháng 12',
    text: 'Các chi bộ sinh hoạt trong tuần đầu của tháng.',
    from: '2026-11-25',
    to: '2026-12-07',
  },
];

async function publishAll({ store }: Stage): Promise<string> {
  await store.write(async (writer) => {
    for (const [index, { day, ...one }] of announced.entries()) {
      const by = (await writer.member(one.owner === who.base ? who.admin : who.provinceAdmin))!;
      await writer.keep('announcements', {
        ...one,
        id: `announcement-${index + 1}`,
        sort: `${day}T08:00:00+07:00`,
        open: one.withdrawnOn === undefined,
        byId: by.id,
        byName: by.fullName,
        ...(one.withdrawnOn === undefined ? {} : { withdrawnByName: by.fullName }),
      });
    }
  });
  return '';
}

/** The data sets of announcements. */
export const announcementScenarios: Readonly<Record<string, ScenarioPlan>> = {
  'announcements/current': { label: 'Có thông báo của tỉnh và của xã, đã hết hạn, đã thu hồi', build: publishAll },
};
