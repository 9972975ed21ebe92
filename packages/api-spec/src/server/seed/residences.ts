import type { Member, Residence } from '../register/member.ts';

const communes = ['lam-mau', 'dong-vi-du'] as const;
// What cases tell of these persons depends on where they live.
const known: Readonly<Record<string, Residence>> = {
  'm-tran-thi-vi-du': { commune: 'base-lam-mau', cell: 'cell-lam-mau-4', active: true },
  'm-le-van-thu-nghiem': { commune: 'base-nong-truong-mau', active: true },
  'm-hoang-van-bo-phan': { commune: 'base-lam-mau', cell: 'cell-lam-mau-2', active: true, group: 'often-away' },
  'm-bui-thi-nuoc-ngoai': { active: false },
};

/** Where members who work in an agency live: the tie to a commune that the register knows. Members of a commune live in their cell. */
export function withResidence(member: Member, place: number): Member {
  const { id, cellId = '' } = member;
  const atWork = /^(?:base-)?cell-(?:so|van-phong|bao|truong|nha-may)/.test(cellId);
  if (!atWork && !(id in known)) return member;
  const commune = /truong/.test(cellId) ? 'hong-mau' : communes[place % communes.length]!;
  const residence = known[id] ?? {
    commune: `base-${commune}`,
    cell: `cell-${commune}-${1 + (place % 3)}`,
    active: true,
  };
  return { ...member, residence };
}
