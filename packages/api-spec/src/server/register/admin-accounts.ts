import { accountLifecycle, dateOf, type AccountLifecycleFacts, type Instant } from '@tthc-dang/core';
import type { Entered } from '../bindings/binding.ts';
import type { Reader } from '../store/store.ts';
import { holds, staffOf } from './admin-people.ts';
import { unitRecord } from './admin-unit.ts';
import type { Member } from './member.ts';
import { treeOfRegister } from './tree-of-register.ts';

/** What the registers say of the holder of an account and of the unit today. */
export async function accountRegister(
  reader: Reader,
  { member, unitId, at }: { readonly member: Member; readonly unitId: string; readonly at: Instant },
): Promise<AccountLifecycleFacts['register']> {
  const on = dateOf(at);
  const unit = unitRecord(unitId, await treeOfRegister(reader), on);
  const others = (await staffOf(reader, unit.id)).filter(({ id }) => id !== member.id);
  const assigned = await reader.dossiers({ assignee: member.id, open: true, limit: 1000 });
  return {
    on,
    unit,
    vneidLevel: member.vneidLevel ?? 2,
    failedSignIns: member.failedSignIns ?? 0,
    otherSecretaries: others.filter((one) => holds(one, unit.id, ['secretary'], on)).length,
    deputies: others.filter((one) => holds(one, unit.id, ['deputy'], on)).map(({ id }) => id),
    openTasks: assigned.items.filter(({ handlers }) =>
      handlers.some(({ organizationId }) => organizationId === unit.id),
    ).length,
  };
}

/** Whether a lock is on the person, and not on one office alone. */
export const locksPerson = ({ grant, lock }: AccountLifecycleFacts): boolean =>
  grant?.role === 'member' || (lock !== undefined && ['misuse', 'failed-sign-ins'].includes(lock.ground));

/** Whether another account of a person is locked in a way that locks the person. */
export async function isLockedElsewhere(reader: Reader, memberId: string, dossierId: string): Promise<boolean> {
  const { items } = await reader.dossiers({ memberId, procedure: accountLifecycle.id, state: 'locked', limit: 50 });
  // These are facts of this very procedure.
  return items.some(({ id, facts }) => id !== dossierId && locksPerson(facts as AccountLifecycleFacts));
}

/** Ends the accounts of a person's offices, in some organizations or in all: nothing is deleted, each keeps its days. */
export async function endAccounts(
  reader: Reader,
  {
    memberId,
    units,
    ground,
    on,
  }: {
    readonly memberId: string;
    readonly units?: readonly string[];
    readonly ground: 'introduced' | 'membership-ended';
    readonly on: string;
  },
  send: Entered['send'],
): Promise<void> {
  const { items } = await reader.dossiers({
    memberId,
    procedure: accountLifecycle.id,
    states: ['issued', 'active', 'locked'],
    ...(units ? { unitIds: units } : {}),
    limit: 100,
  });
  for (const { id, facts } of items) {
    // Being a member goes on elsewhere; it ends with the membership alone.
    const isOffice = (facts as AccountLifecycleFacts).grant?.role !== 'member';
    if (isOffice || ground === 'membership-ended') await send(id, 'END_ROLE', { ground, on });
  }
}
