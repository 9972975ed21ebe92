import { officeLabel, offices, type Organization } from '@tthc-dang/core';
import type { Member } from '../../register/member.ts';
import type { SeatAt, Snapshot } from '../../store/store.ts';

/** Somebody who is asked what they may do, with the offices they hold today; none where a mandate or the account is void. */
export interface Probe {
  readonly id: string;
  readonly seats: readonly SeatAt[];
}

const sister = 'sister';
const far = 'far-cell';

/** The registers of a data set with a probe in every office of every organization, of a sister and of another province. */
export function withProbes(snapshot: Snapshot): { readonly snapshot: Snapshot; readonly probes: readonly Probe[] } {
  const organizations = [...snapshot.organizations, ...strangers(snapshot.organizations)];
  const [member] = snapshot.members;
  if (!member) throw new Error('A data set without a member.');
  const held = organizations.flatMap(({ id }) =>
    offices.map((office) => memberOf(member, `probe-${id}-${office}`, [{ organizationId: id, office }])),
  );
  const units = [...new Set(snapshot.dossiers.flatMap(({ record }) => record.readers))];
  const voided = units.flatMap((id): readonly Member[] => {
    const [former, locked] = [`former-${id}`, `locked-${id}`].map((name) =>
      memberOf(member, name, [{ organizationId: id, office: 'secretary' }]),
    ) as [Member, Member];
    return [
      { ...former, assignments: former.assignments.map((mandate) => ({ ...mandate, to: '2025-12-31' })) },
      { ...locked, account: 'locked' },
    ];
  });
  const own = new Set(snapshot.dossiers.flatMap(({ record }) => [record.memberId, record.initiatorId]));
  const people = snapshot.members.filter(({ id }) => own.has(id));
  const members = [...held, memberOf(member, 'probe-other-member', [])];
  return {
    probes: [...members, ...people]
      .map(({ id, assignments }) => ({ id, seats: assignments }))
      .concat(voided.map(({ id }) => ({ id, seats: [] }))),
    snapshot: { ...snapshot, organizations, members: [...snapshot.members, ...members, ...voided] },
  };
}

/** A cell beside a cell of the dossier, and a whole other province. */
function strangers(organizations: readonly Organization[]): readonly Organization[] {
  const cell = organizations.find(({ type, parentId }) => type === 'cell' && parentId !== 'elsewhere-base')!;
  const root = organizations.find(({ type }) => type === 'central')!;
  const other = (id: string, parentId: string, like: string): Organization => ({
    ...(organizations.find(({ type }) => type === like) ?? cell),
    id,
    parentId,
    code: `${40 + id.length}000000000000`,
    name: `Tổ chức ${id}`,
    shortName: id,
  });
  return [
    other(sister, cell.parentId!, 'cell'),
    other('far-province', root.id, 'provincial'),
    other('far-base', 'far-province', 'base-committee'),
    other(far, 'far-base', 'cell'),
  ];
}

const memberOf = (like: Member, id: string, seats: readonly SeatAt[]): Member => ({
  ...like,
  id,
  fullName: `Thử ${seats.map(({ office }) => officeLabel(office)).join(', ') || 'đảng viên khác'}`,
  account: 'active',
  assignments: seats.map((seat) => ({
    ...seat,
    from: '2025-01-01',
    ...(seat.office === 'org-officer' ? { delegated: true as const } : {}),
  })),
});
