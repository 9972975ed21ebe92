import type { Instant } from '@tthc-dang/core';
import { creditsFor, openCredits } from '@tthc-dang/core/procedures/dues/obligation';
import { sameButDays } from '../register/same-but-days.ts';
import type { Writer } from '../store/store.ts';
import { creditsOf } from './member-credits.ts';
import { obligationLookUp } from './obligation-look-up.ts';

/** Sends an event of the system to a dossier; a refusal is an answer. */
type Send = (dossierId: string, event: string, input: object) => Promise<boolean>;

/**
 * Takes what earlier months of a member were paid too much off those that are still to be paid, the oldest first. To be called
 * in the transaction of whatever changed them: so every đồng is looked at by one at a time, and taken once.
 */
export async function applyCredits(writer: Writer, memberId: string, at: Instant, send: Send): Promise<void> {
  const before = await creditsOf(writer, memberId, at);
  const open = openCredits(before.months, before.byHand);
  const member = open.length > 0 ? await writer.member(memberId) : undefined;
  if (!member) return;
  for (const month of before.months) {
    if (creditsFor(month, open).length === 0) continue;
    const record = await writer.dossier(month.id);
    // What is due may be another amount by now: it is looked up first, so that no more is taken than is due.
    const found = record && (await obligationLookUp(writer, member, record, at));
    const known = (record?.facts ?? {}) as Readonly<Record<string, unknown>>;
    if (found && Object.entries(found).some(([name, value]) => !sameButDays(known[name], value)))
      await send(month.id, 'UPDATE_FROM_REGISTER', found);
    const now = await creditsOf(writer, memberId, at);
    const taker = now.months.find(({ id }) => id === month.id);
    const credits = taker ? creditsFor(taker, openCredits(now.months, now.byHand)) : [];
    if (credits.length > 0) await send(month.id, 'APPLY_CREDIT', { credits });
  }
}
