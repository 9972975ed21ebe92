import { officeLabel } from '@tthc-dang/core';
import { foldForSearch } from '@tthc-dang/core/identifiers';
import type { OrganizationTree } from '@tthc-dang/core/organizations';
import type { Member } from '../register/member.ts';
import { escaped, page } from './page.ts';

/** What the page of persons to choose from shows. */
export interface Choosing {
  readonly uid: string;
  readonly members: readonly Member[];
  readonly tree: OrganizationTree;
  readonly on: string;
  /** Typed into the search, with or without accents. */
  readonly text: string;
}

/** The page on which whoever tries the system says who they are today. It stands where a real sign-in would be. */
export function chooserPage({ uid, members, tree, on, text }: Choosing): string {
  const nameOf = (id: string | undefined): string => (id === undefined ? '' : (tree.successor(id, on)?.name ?? id));
  const words = foldForSearch(text).split(' ').filter(Boolean);
  const lines = members
    .map((member) => ({ member, says: describe(member, nameOf) }))
    .filter(({ member, says }) => words.every((word) => foldForSearch(`${member.fullName} ${says}`).includes(word)));
  const plain = lines.filter(({ member }) => member.assignments.length === 0);
  const officers = new Map<string, typeof lines>();
  for (const line of lines.filter(({ member }) => member.assignments.length > 0)) {
    const unit = nameOf(line.member.assignments[0]?.organizationId);
    officers.set(unit, [...(officers.get(unit) ?? []), line]);
  }
  const list = (title: string, people: typeof lines): string =>
    people.length === 0
      ? ''
      : `<h2>${escaped(title)}</h2><ul>${people.map(({ member, says }) => button(member, says)).join('')}</ul>`;
  const action = `/oidc/interaction/${encodeURIComponent(uid)}`;
  return page(
    'Chọn người đăng nhập',
    `<p class="notice">Trang này thay cho VNeID khi dùng thử. Mọi người và tổ chức ở đây đều do chúng tôi đặt ra.</p>
<form class="search" method="get" action="${action}" role="search">
<label>Tìm theo tên, chức vụ hoặc tổ chức đảng<input type="search" name="q" value="${escaped(text)}" autocomplete="off"></label>
<button>Tìm</button>
</form>
<p role="status">${lines.length} người</p>
<form method="post" action="${action}">
<label class="level"><input type="checkbox" name="level" value="1"> Chỉ có định danh mức 1 (để thử)</label>
${list('Đảng viên', plain)}
${[...officers].map(([unit, people]) => list(unit, people)).join('\n')}
</form>`,
  );
}

const button = ({ id, fullName }: Member, says: string): string =>
  `<li><button class="person" name="person" value="${escaped(id)}"><b>${escaped(fullName)}</b><span>${escaped(says)}</span></button></li>`;

const describe = ({ assignments, cellId, account }: Member, nameOf: (id: string | undefined) => string): string =>
  [
    ...assignments.map(
      ({ organizationId, office, to }) =>
        `${officeLabel(office)}, ${nameOf(organizationId)}${to === undefined ? '' : ` (đến ${to.split('-').reverse().join('/')})`}`,
    ),
    ...(assignments.length === 0 ? [nameOf(cellId)] : []),
    ...(account === 'active' ? [] : ['tài khoản bị khóa']),
  ].join('; ');
