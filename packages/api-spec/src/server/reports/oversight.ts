import type { IsoDate, Office, Organization } from '@tthc-dang/core';
import type { OrganizationTree } from '@tthc-dang/core/organizations';
import { fault } from '../problems.ts';
import type { Member } from '../register/member.ts';
import { treeOfRegister } from '../register/tree-of-register.ts';
import type { Reader } from '../store/store.ts';
import { seatsOn } from '../visibility.ts';

/** Who compares the members of a unit with the member database. */
export const reconcilers: readonly Office[] = ['secretary', 'deputy', 'org-head', 'org-officer'];

/** A unit over which somebody watches, and the tree in which it stands. */
export interface Watched {
  readonly unit: Organization;
  readonly tree: OrganizationTree;
  /** The units of a cluster of its own, if only these are asked about. */
  readonly only?: ReadonlySet<string>;
}

/** The unit that a person asks about, if they hold one of the offices there or above; a unit that nobody knows is not found. */
export async function watched(
  reader: Reader,
  person: Member,
  unitId: string,
  on: IsoDate,
  offices: readonly Office[],
  where: 'there' | 'there-or-above' = 'there-or-above',
): Promise<Watched> {
  const tree = await treeOfRegister(reader);
  const unit = tree.get(unitId, on);
  if (!unit) throw fault('NOT_FOUND');
  const line = where === 'there' ? [unit] : [unit, ...tree.ancestors(unit.id, on)];
  const may = seatsOn(person, on).some(
    ({ organizationId, office }) => offices.includes(office) && line.some(({ id }) => id === organizationId),
  );
  if (!may) throw fault('FORBIDDEN');
  return { unit, tree };
}
