import { duesObligation, type DuesObligationFacts } from '@tthc-dang/core';
import type { Writer } from '../store/store.ts';
import { monthPlus } from './months.ts';

const done: readonly string[] = ['paid-online', 'paid-cash', 'exempt', 'settled'];

/** Carries over to the register of members through which month dues are paid, for the rules of a transfer to read. */
export async function recordPaidThrough(
  writer: Writer,
  { memberId, period, reversed }: DuesObligationFacts,
  state: string,
): Promise<void> {
  const member = await writer.member(memberId);
  const before = member?.duesPaidThrough;
  if (!member) return;
  const isDone = done.includes(state);
  // A payment that was taken back leaves a gap; a month that is merely not paid yet is none.
  if (!isDone) {
    if ((state === 'overdue' || reversed) && before !== undefined && before >= period)
      await writer.putMember({ ...member, duesPaidThrough: monthPlus(period, -1) });
    return;
  }
  if (before !== undefined && before >= period) return;
  if (before !== undefined && monthPlus(before, 1) !== period) return;
  const { items } = await writer.dossiers({ memberId, procedure: duesObligation.id, states: done, limit: 200 });
  const months = new Set(items.map((record) => (record.facts as DuesObligationFacts).period));
  let through = period;
  for (let next = monthPlus(period, 1); months.has(next); next = monthPlus(next, 1)) through = next;
  await writer.putMember({ ...member, duesPaidThrough: through });
}
