import { accountLifecycle, systemActor, type Instant } from '@tthc-dang/core';
import { act } from '../act.ts';
import type { Writer } from '../store/store.ts';

/**
 * Counts a failed sign-in and lets the table judge whether that is too many: then the person's active accounts are locked.
 * An administrator who unlocks one begins the count anew.
 */
export async function signInFailed(writer: Writer, personId: string, at: Instant): Promise<void> {
  const member = await writer.member(personId);
  // Whoever tries names has not learned from us which of them exist.
  if (!member) return;
  await writer.putMember({ ...member, failedSignIns: Math.min((member.failedSignIns ?? 0) + 1, 100) });
  const { items } = await writer.dossiers({
    memberId: personId,
    procedure: accountLifecycle.id,
    state: 'active',
    limit: 100,
  });
  for (const record of items)
    await act(writer, record, { event: 'FAILED_SIGN_INS', input: {}, actor: systemActor, at });
}

/** A sign-in that worked: those that failed before it were not in a row with what may follow. */
export async function signInWorked(writer: Writer, personId: string): Promise<void> {
  const member = await writer.member(personId);
  if (!member?.failedSignIns) return;
  const { failedSignIns: _, ...rest } = member;
  await writer.putMember(rest);
}
