import { dateOf, type Office, type Organization } from '@tthc-dang/core';
import type { OrganizationTree } from '@tthc-dang/core/organizations';
import type { SignedCall } from '../http/route.ts';
import { fault } from '../problems.ts';
import { predecessorsOn } from '../register/predecessors.ts';
import { treeOfRegister } from '../register/tree-of-register.ts';
import type { Reader } from '../store/store.ts';
import { seatsWithPredecessors } from '../visibility.ts';

/** An organization in an address, and which offices the caller holds there and in the bodies above. */
export interface Charge {
  readonly unit: Organization;
  readonly tree: OrganizationTree;
  readonly on: string;
  /** The organization and those it has succeeded: what stands in their books is in its charge. */
  readonly owners: readonly string[];
  readonly own: readonly Office[];
  readonly above: readonly Office[];
  /** Whether the caller holds one of these offices there, or in a body above. */
  readonly has: (offices: readonly Office[], where?: 'own' | 'own-or-above') => boolean;
}

/** What the caller has to do with the organization of the address. */
export async function chargeOf(
  reader: Reader,
  { person, params, at }: SignedCall,
  id = params['organizationId']!,
): Promise<Charge> {
  const on = dateOf(at);
  const tree = await treeOfRegister(reader);
  const unit = tree.get(id, on);
  if (!unit) throw fault('NOT_FOUND');
  const seats = await seatsWithPredecessors(reader, person, on);
  const bodies = tree.ancestors(unit.id, on).map((body) => body.id);
  const own = seats.filter(({ organizationId }) => organizationId === unit.id).map(({ office }) => office);
  const above = seats.filter(({ organizationId }) => bodies.includes(organizationId)).map(({ office }) => office);
  const has: Charge['has'] = (offices, where = 'own-or-above') =>
    own.some((office) => offices.includes(office)) ||
    (where === 'own-or-above' && above.some((office) => offices.includes(office)));
  const owners = [unit.id, ...((await predecessorsOn(reader, on)).get(unit.id) ?? [])];
  return { unit, tree, on, owners, own, above, has };
}

/** The same, for callers with one of these offices alone: organizations are known to everybody, what is theirs is not. */
export async function inCharge(
  reader: Reader,
  call: SignedCall,
  offices: readonly Office[],
  where: 'own' | 'own-or-above' = 'own-or-above',
): Promise<Charge> {
  const charge = await chargeOf(reader, call);
  if (!charge.has(offices, where)) throw fault('FORBIDDEN');
  return charge;
}

/** Who has charge of accounts (permission matrix): administrators change, leaders confirm, inspectors read. */
export const accountReaders: readonly Office[] = ['unit-admin', 'province-admin', 'secretary', 'deputy', 'inspector'];
