import { duesObligation, type DuesObligationFacts } from '@tthc-dang/core';
import type { DossierRecord, Writer } from '../store/store.ts';

/** Keeps the number under which a payment is receipted: that of the paper for cash, a running one otherwise. */
export async function keepReceipt(
  writer: Writer,
  { id, state, facts }: Pick<DossierRecord, 'id' | 'state' | 'facts'>,
): Promise<void> {
  const { paid, register } = facts as DuesObligationFacts;
  const known = await writer.kept('duesReceipts', id);
  if (!paid || state === 'reconcile') {
    if (known && !known.void) await writer.keep('duesReceipts', { ...known, void: true });
    return;
  }
  if (known && !known.void) return;
  const number =
    paid.receiptNo ??
    `${paid.on.slice(0, 4)}/${String(await writer.next(`${duesObligation.id} receipt ${register.cell} ${paid.on.slice(0, 4)}`)).padStart(5, '0')}`;
  await writer.keep('duesReceipts', {
    id,
    owner: register.cell,
    sort: paid.on,
    number,
    earlier: known ? [...known.earlier, known.number] : [],
  });
}
