import type { AnnouncementInput, AnnouncementView, UnitAnnouncementView } from '@tthc-dang/core/client/announcements';
import {
  announcementAudiences,
  announcementFields,
  announcementIssues,
  announcementKinds,
  tellsEverybody,
} from '@tthc-dang/core/announcements';
import { dateOf, type Office, type Organization } from '@tthc-dang/core';
import type { SignedCall } from '../http/route.ts';
import { fault, refused } from '../problems.ts';
import type { Announcement } from '../register/admin-records.ts';
import { predecessorsOn } from '../register/predecessors.ts';
import { treeOfRegister } from '../register/tree-of-register.ts';
import type { Reader } from '../store/store.ts';
import { seatsWithPredecessors } from '../visibility.ts';
import { onlyNamed } from './body.ts';

/** The announcement of a body, its texts trimmed; what is wrong with one is a refusal with its fields. */
export function announcementIn(value: Readonly<Record<string, unknown>>, at: string): AnnouncementInput {
  onlyNamed(value, announcementFields);
  const said = announcementFields.map((name) => {
    const text = value[name];
    if (typeof text !== 'string') throw fault('BAD_REQUEST', { detail: `${name} is a text.` });
    return [name, text.normalize('NFC').replace(/\r\n?/g, '\n').trim()] as const;
  });
  // Every name has its text; whether it is one of those that there are, `announcementIssues` says.
  const announcement = Object.fromEntries(said) as unknown as AnnouncementInput;
  const issues = announcementIssues(announcement, dateOf(at));
  if (issues.length > 0) throw refused([{ code: 'VALIDATION', says: `Có ${issues.length} mục cần sửa.`, issues }]);
  return announcement;
}

/** The organizations whose announcements may concern somebody, and whether one does. */
export interface Concern {
  readonly owners: readonly string[];
  readonly isOf: (announcement: Announcement) => boolean;
}

/** What concerns a person: of every body above their cells and their offices, and what a province tells everybody. */
export async function concernOf(reader: Reader, { person, at }: SignedCall): Promise<Concern> {
  const on = dateOf(at);
  const [tree, before] = [await treeOfRegister(reader), await predecessorsOn(reader, on)];
  const chainsOf = (ids: readonly (string | undefined)[]): ReadonlySet<string> =>
    new Set(
      ids.flatMap((id) => {
        const unit = id === undefined ? undefined : tree.successor(id, on);
        const chain = unit ? [unit, ...tree.ancestors(unit.id, on)] : [];
        // What a unit announced before it was merged still holds.
        return chain.flatMap((one) => [one.id, ...(before.get(one.id) ?? [])]);
      }),
    );
  const stays = (person.stays ?? []).filter(({ from, to }) => from <= on && on <= to);
  const member = chainsOf([person.cellId, ...stays.map(({ cellId }) => cellId)]);
  const officer = chainsOf((await seatsWithPredecessors(reader, person, on)).map((seat) => seat.organizationId));
  const tops = (await reader.organizations()).filter(tellsEverybody).map(({ id }) => id);
  return {
    owners: [...new Set([...member, ...officer, ...tops])],
    isOf: ({ audience, owner }) => audience === 'everybody' || (audience === 'members' ? member : officer).has(owner),
  };
}

/** Everything that these organizations announced, the newest first. */
export async function announcedBy(reader: Reader, owners: readonly string[]): Promise<readonly Announcement[]> {
  const found: Announcement[] = [];
  for (let after: Announcement | undefined, more = true; more;) {
    const { items } = await reader.list('announcements', {
      owners,
      descending: true,
      ...(after ? { after } : {}),
      limit: page,
    });
    found.push(...items);
    after = items.at(-1);
    more = items.length === page;
  }
  return found;
}
const page = 200;

/** An announcement as those see it whom it concerns. */
export const announcementView = (
  { id, kind, audience, title, text, from, to, sort, withdrawnOn }: Announcement,
  unit: Pick<Organization, 'id' | 'name'>,
): AnnouncementView => ({
  id,
  kind,
  kindLabel: announcementKinds[kind],
  audience,
  audienceLabel: announcementAudiences[audience],
  title,
  text,
  from,
  to,
  organizationId: unit.id,
  organizationName: unit.name,
  publishedAt: sort,
  ...(withdrawnOn === undefined ? {} : { withdrawnOn }),
});

/** The same for those who publish. */
export const unitAnnouncementView = (
  announcement: Announcement,
  unit: Pick<Organization, 'id' | 'name'>,
): UnitAnnouncementView => ({
  ...announcementView(announcement, unit),
  byName: announcement.byName,
  ...(announcement.withdrawnByName === undefined ? {} : { withdrawnByName: announcement.withdrawnByName }),
});

/** Who reads what an organization has announced, with what is to come: those who publish, and its leaders. */
export const announcementReaders: readonly Office[] = [
  'unit-admin',
  'province-admin',
  'secretary',
  'deputy',
  'focal-point',
  'inspector',
];
