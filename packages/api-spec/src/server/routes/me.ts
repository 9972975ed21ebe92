import { dateOf, instantOf, officeLabel, type Me, type MemberView, type Page } from '@tthc-dang/core';
import { foldForSearch } from '@tthc-dang/core/identifiers';
import { json } from '../http/answers.ts';
import { cursorOf, limitIn, placeIn } from '../http/paging.ts';
import type { Route } from '../http/route.ts';
import { fault } from '../problems.ts';
import { treeOfRegister } from '../register/tree-of-register.ts';
import { seatsOn } from '../visibility.ts';
import { namesOn } from '../views/names.ts';

/** Who is signed in, and whom they may file for. */
export const meRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/me',
    operationId: 'getMe',
    answer: async ({ store, person, identified, at }) => {
      const tree = await store.read(treeOfRegister);
      const names = namesOn(tree, at);
      const me: Me = {
        personId: person.id,
        name: person.fullName,
        account: person.account,
        assignments: person.assignments.map((mandate) => ({
          ...mandate,
          organizationName: names(mandate.organizationId),
          officeLabel: officeLabel(mandate.office),
        })),
        ...(person.cellId === undefined ? {} : { cellId: person.cellId, cellName: names(person.cellId) }),
        now: at,
        ...(identified.secondsLeft === undefined
          ? {}
          : { sessionEndsAt: instantOf(Date.parse(at) + identified.secondsLeft * 1000) }),
      };
      return json(me);
    },
  },
  {
    method: 'GET',
    path: '/v1/members',
    operationId: 'listMembers',
    answer: async ({ store, person, url, at }) => {
      const on = dateOf(at);
      const limit = limitIn(url);
      const [name, id] = placeIn(url, 2) ?? [];
      const words = foldForSearch(url.searchParams.get('q') ?? '').split(' ');
      const { members, names } = await store.read(async (reader) => {
        const tree = await treeOfRegister(reader);
        const cells = filingUnits(seatsOn(person, on)).flatMap((unit) => [unit, ...cellsBelow(tree, unit, on)]);
        if (cells.length === 0) throw fault('FORBIDDEN');
        return { members: await reader.membersOf([...new Set(cells)]), names: namesOn(tree, at) };
      });
      const found = members
        .map((member) => ({ member, key: foldForSearch(member.fullName) }))
        .filter(({ member, key }) => member.id !== person.id && words.every((word) => key.includes(word)))
        .sort((a, b) => order([a.key, a.member.id], [b.key, b.member.id]));
      const rest =
        name === undefined || id === undefined
          ? found
          : found.filter(({ key, member }) => order([key, member.id], [name, id]) > 0);
      const items = rest.slice(0, limit).map(({ member }): MemberView => ({
        id: member.id,
        fullName: member.fullName,
        cellId: member.cellId ?? '',
        cellName: names(member.cellId ?? ''),
      }));
      const last = rest[limit - 1];
      const page: Page<MemberView> = {
        items,
        total: found.length,
        ...(last && rest.length > limit ? { next: cursorOf([last.key, last.member.id]) } : {}),
      };
      return json(page);
    },
  },
];

/** Leaders of a cell file for its members; the clerk of a grassroots organization for all members below it. */
const filingUnits = (seats: ReturnType<typeof seatsOn>): readonly string[] =>
  seats
    .filter(({ office }) => ['secretary', 'deputy', 'committee-member', 'clerk'].includes(office))
    .map(({ organizationId }) => organizationId);

function cellsBelow(tree: Awaited<ReturnType<typeof treeOfRegister>>, id: string, on: string): readonly string[] {
  const unit = tree.get(id, on);
  // Bodies above the grassroots have no members of their own to file for.
  if (!unit || !['base-committee', 'base-cell', 'sub-committee', 'cell'].includes(unit.type)) return [];
  return tree.children(id, on).flatMap((child) => [child.id, ...cellsBelow(tree, child.id, on)]);
}

const order = (a: readonly [string, string], b: readonly [string, string]): number =>
  a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0;
