import { dateOf } from '@tthc-dang/core';
import { announcementStanding, tellsEverybody } from '@tthc-dang/core/announcements';
import { unitSettingsOffices } from '@tthc-dang/core/unit-settings';
import { chargeOf, inCharge } from '../administration/access.ts';
import {
  announcedBy,
  announcementIn,
  announcementReaders,
  announcementView,
  concernOf,
  unitAnnouncementView,
} from '../administration/announcement.ts';
import { onlyNamed } from '../administration/body.ts';
import { note } from '../administration/note.ts';
import { inOrder, pageOf } from '../administration/page-of.ts';
import { json } from '../http/answers.ts';
import { objectOf } from '../http/body.ts';
import { idempotent } from '../http/idempotent.ts';
import { cursorOf, limitIn, oneOf, placeIn } from '../http/paging.ts';
import type { Route } from '../http/route.ts';
import { fault, refused } from '../problems.ts';
import type { Announcement } from '../register/admin-records.ts';
import { treeOfRegister } from '../register/tree-of-register.ts';

/** What organizations announce: to those whom it concerns, by their administrators. */
export const announcementRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/announcements',
    operationId: 'listAnnouncements',
    answer: (call) =>
      call.store.read(async (reader) => {
        const when = oneOf(call.url, 'when', ['now', 'before'] as const) ?? 'now';
        const on = dateOf(call.at);
        const tree = await treeOfRegister(reader);
        const { owners, isOf } = await concernOf(reader, call);
        const mine = (await announcedBy(reader, owners)).filter((one) => {
          const standing = announcementStanding(one, on);
          if (when === 'now') return isOf(one) && standing === 'shown';
          // What was withdrawn before its first day was shown to nobody.
          return isOf(one) && (standing === 'run-out' || (standing === 'withdrawn' && one.from <= one.withdrawnOn!));
        });
        const page = pageOf(call.url, inOrder(mine, placeOf), placeOf);
        const items = page.items.map((one) => {
          const unit = tree.successor(one.owner, on);
          return announcementView(one, unit ?? { id: one.owner, name: one.owner });
        });
        return json({ ...page, items });
      }),
  },
  {
    method: 'GET',
    path: '/v1/organizations/{organizationId}/announcements',
    operationId: 'listUnitAnnouncements',
    answer: (call) =>
      call.store.read(async (reader) => {
        const { unit, owners } = await inCharge(reader, call, announcementReaders);
        const limit = limitIn(call.url);
        const [sort, id] = placeIn(call.url, 2) ?? [];
        const { items, total } = await reader.list('announcements', {
          owners,
          descending: true,
          ...(sort !== undefined && id !== undefined ? { after: { sort, id } } : {}),
          limit: limit + 1,
        });
        const last = items[limit - 1];
        const next = last && items.length > limit ? { next: cursorOf([last.sort, last.id]) } : {};
        return json({ items: items.slice(0, limit).map((one) => unitAnnouncementView(one, unit)), total, ...next });
      }),
  },
  {
    method: 'POST',
    path: '/v1/organizations/{organizationId}/announcements',
    operationId: 'publishAnnouncement',
    answer: async (call) => {
      const { value, text } = await objectOf(call.request);
      const said = announcementIn(value, call.at);
      return idempotent(call, text, async (writer) => {
        const { unit } = await inCharge(writer, call, unitSettingsOffices);
        if (said.audience === 'everybody' && !tellsEverybody(unit))
          throw refused([
            {
              code: 'GUARD_FAILED',
              guard: 'everybody-by-province',
              says: 'Chỉ cấp tỉnh thông báo cho mọi người. Chọn đảng viên hoặc người giữ nhiệm vụ của đơn vị.',
            },
          ]);
        const announcement: Announcement = {
          ...said,
          id: call.newId(),
          owner: unit.id,
          sort: call.at,
          open: true,
          byId: call.person.id,
          byName: call.person.fullName,
        };
        await writer.keep('announcements', announcement);
        await note(writer, call, { owner: unit.id, act: 'announce', label: 'Đăng thông báo', about: said.title });
        return json(unitAnnouncementView(announcement, unit), 201, {
          location: `/v1/organizations/${unit.id}/announcements`,
        });
      });
    },
  },
  {
    method: 'POST',
    path: '/v1/announcements/{announcementId}/withdraw',
    operationId: 'withdrawAnnouncement',
    answer: async (call) => {
      const { value, text } = await objectOf(call.request);
      onlyNamed(value, []);
      return idempotent(call, text, async (writer) => {
        const known = await writer.kept('announcements', call.params['announcementId']!);
        if (!known) throw fault('NOT_FOUND');
        const tree = await treeOfRegister(writer);
        const now = tree.successor(known.owner, dateOf(call.at));
        const { unit, on, has } = await chargeOf(writer, call, now?.id ?? known.owner);
        // Whoever has no charge of it does not learn that it is there.
        if (!has(unitSettingsOffices)) throw fault('NOT_FOUND');
        const standing = announcementStanding(known, on);
        if (standing === 'withdrawn' || standing === 'run-out')
          throw refused([{ code: 'NOT_IN_STATE', says: 'Thông báo này không còn hiển thị.' }]);
        const withdrawn = { ...known, open: false, withdrawnOn: on, withdrawnByName: call.person.fullName };
        await writer.keep('announcements', withdrawn);
        await note(writer, call, {
          owner: unit.id,
          act: 'withdraw-announcement',
          label: 'Thu hồi thông báo',
          about: known.title,
        });
        return json(unitAnnouncementView(withdrawn, unit));
      });
    },
  },
];

/** The newest stand first in a list whose places ascend. */
const placeOf = ({ sort, id }: Announcement): readonly string[] => [
  String(1e15 - Date.parse(sort)).padStart(16, '0'),
  id,
];
