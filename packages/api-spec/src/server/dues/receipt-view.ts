import type { DuesObligationFacts, Instant } from '@tthc-dang/core';
import type { ReceiptView } from '@tthc-dang/core/client/dues';
import { dongInWords } from '@tthc-dang/core/identifiers';
import { creditOf } from '@tthc-dang/core/procedures/dues/obligation';
import { treeOfRegister } from '../register/tree-of-register.ts';
import type { DossierRecord, Reader } from '../store/store.ts';
import { namesOn } from '../views/names.ts';

/** The receipt of an obligation, ready to be printed; nothing while no payment counts. */
export async function receiptView(
  reader: Reader,
  { id, facts }: DossierRecord,
  at: Instant,
): Promise<ReceiptView | undefined> {
  const receipt = await reader.kept('duesReceipts', id);
  const known = facts as DuesObligationFacts;
  const { paid, register, memberName, period, voluntary } = known;
  const credit = creditOf(known);
  if (!paid || !receipt || receipt.void) return undefined;
  const names = namesOn(await treeOfRegister(reader), at);
  const receiver = paid.receivedBy === undefined ? undefined : await reader.member(paid.receivedBy);
  return {
    dossierId: id,
    number: receipt.number,
    unitName: names(register.cell),
    baseName: names(register.base),
    payerName: memberName,
    period,
    amount: paid.amount,
    amountInWords: dongInWords(paid.amount),
    ...(voluntary === undefined ? {} : { voluntary }),
    ...(credit === 0 ? {} : { credit }),
    paidOn: paid.on,
    channel: paid.channel,
    ...(paid.transactionId === undefined ? {} : { transactionId: paid.transactionId }),
    ...(receiver ? { receivedBy: receiver.fullName } : {}),
    replaces: receipt.earlier,
  };
}
