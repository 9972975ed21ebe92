import { systemActor, type DuesObligationFacts, type Instant } from '@tthc-dang/core';
import type { BankCallback, BankCallbackResult } from '@tthc-dang/core/client/dues';
import { matchPayment, type PaymentMatch } from '@tthc-dang/core/dues';
import { creditOf } from '@tthc-dang/core/procedures/dues/obligation';
import { act } from '../act.ts';
import { bankAccountsOf } from '../register/admin-bank-accounts.ts';
import type { BankTransaction } from '../store/collections.ts';
import type { DossierRecord, Reader, Writer } from '../store/store.ts';
import { obligationOf } from './payment-request.ts';
import type { WhyUnmatched } from './records.ts';

/** Whose list holds money on an account that no organization has. */
export const nobodysAccount = 'unknown-account';

/**
 * Takes a report of a bank in: counts it for the obligation that its note names, once, or keeps it for people to match. To be
 * called in one transaction, so that money is never counted without being kept, nor kept without being counted.
 */
export async function receiveMoney(writer: Writer, notice: BankCallback, at: Instant): Promise<BankCallbackResult> {
  const { transactionId: id, amount, note } = notice;
  const known = await writer.kept('bankTransactions', id);
  const obligation =
    known?.dossierId === undefined ? await obligationOf(writer, note) : await writer.dossier(known.dossierId);
  if (notice.outcome === 'failed') {
    const { result } =
      obligation && !known ? await count(writer, obligation, notice, at) : { result: 'known' as const };
    return { result: result === 'not-paid' ? 'not-paid' : 'known' };
  }
  // Said again; also what was settled by hand, or found its place, stays as it is.
  if (known && known.amountDong === amount && (known.matched || known.settled || known.note === note))
    return { result: 'known' };

  const account = await accountOf(writer, notice.accountNo, obligation);
  const counted =
    obligation && account.isCollecting && !known?.settled
      ? await count(writer, obligation, notice, at)
      : { result: 'credit' as const, isCounted: false };
  const why: WhyUnmatched | undefined = counted.isCounted
    ? undefined
    : !obligation
      ? account.owner === undefined
        ? 'unknown-account'
        : 'unknown-note'
      : !account.isCollecting
        ? account.owner === undefined
          ? 'unknown-account'
          : 'other-account'
        : counted.result === 'credit'
          ? 'closed-month'
          : 'not-accepted';
  const { register, period } = (obligation?.facts ?? {}) as Partial<DuesObligationFacts>;
  const earlier = known ? [...(known.earlier ?? []), { amountDong: known.amountDong, note: known.note }] : [];
  const kept: BankTransaction = {
    id,
    owner: account.owner ?? register?.base ?? nobodysAccount,
    sort: known?.sort ?? notice.at,
    open: why !== undefined,
    amountDong: amount,
    note,
    accountNo: notice.accountNo,
    matched: why === undefined,
    ...(period === undefined ? {} : { month: period }),
    // What is bound to no obligation yet may be said again with a better note.
    ...(obligation && (why === undefined || known?.dossierId !== undefined) ? { dossierId: obligation.id } : {}),
    ...(why === undefined ? {} : { why }),
    ...(earlier.length > 0 ? { earlier } : {}),
  };
  await writer.keep('bankTransactions', kept);
  return { result: why === undefined ? resultOf[counted.result] : 'unmatched' };
}

const resultOf: Readonly<Record<PaymentMatch['result'], BankCallbackResult['result']>> = {
  paid: 'paid',
  known: 'known',
  mismatch: 'mismatch',
  overpayment: 'overpayment',
  'not-paid': 'not-paid',
  credit: 'unmatched',
};

/** Counts money for an obligation through its table. */
export async function count(
  writer: Writer,
  record: DossierRecord,
  { transactionId, outcome, amount, at: paidAt }: Pick<BankCallback, 'transactionId' | 'outcome' | 'amount' | 'at'>,
  at: Instant,
): Promise<{ readonly result: PaymentMatch['result']; readonly isCounted: boolean }> {
  const facts = record.facts as DuesObligationFacts;
  const { assessment, voluntary, transactions } = facts;
  const { result, event, input } = matchPayment(
    { state: record.state, due: assessment.due, voluntary, credit: creditOf(facts), transactions },
    { transactionId, outcome, amount, at: paidAt },
  );
  // What was given back, credited or is still to be given back is not opened again by a correction: people look at it.
  const before = transactions.find((one) => one.id === transactionId);
  const isSettled = before !== undefined && before.outcome !== 'paid' && before.outcome !== 'mismatch';
  if (event === undefined || (isSettled && event === 'AMOUNT_MISMATCH'))
    return { result, isCounted: result === 'known' };
  const acted = await act(writer, record, { event, input, actor: systemActor, at });
  return { result, isCounted: acted.ok };
}

/** Whose account it is, and whether the obligation's money may come in on it: the cell's, its base's, now or earlier. */
async function accountOf(
  reader: Reader,
  accountNo: string,
  obligation: DossierRecord | undefined,
): Promise<{ readonly owner: string | undefined; readonly isCollecting: boolean }> {
  const wanted = plain(accountNo);
  const { cell, base } = (obligation?.facts as DuesObligationFacts | undefined)?.register ?? {};
  for (const owner of [cell, base])
    if (owner !== undefined && (await bankAccountsOf(reader, owner)).some((one) => plain(one.accountNo) === wanted))
      return { owner, isCollecting: true };
  // The account of the time when the payment was asked for, where the obligation has moved since.
  const request = obligation && (await reader.kept('paymentRequests', obligation.id));
  if (request?.account && plain(request.account.accountNo) === wanted)
    return { owner: request.accountOwner ?? request.owner, isCollecting: true };
  for (let after: { readonly sort: string; readonly id: string } | undefined; ;) {
    const { items } = await reader.list('bankAccounts', { limit: 500, ...(after ? { after } : {}) });
    const found = items.find((one) => plain(one.accountNo) === wanted);
    if (found) return { owner: found.owner, isCollecting: false };
    after = items.at(-1);
    if (!after || items.length < 500) return { owner: undefined, isCollecting: false };
  }
}

const plain = (accountNo: string): string => accountNo.replace(/[\s.-]/g, '').toUpperCase();
