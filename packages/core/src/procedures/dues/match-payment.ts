import { mustBeRecord, mustBeRecords, mustBeText } from '../../model/must-be.ts';
import { InvalidInputError } from '../../errors/invalid-input-error.ts';
import { isIsoDate, type Instant, dateOf } from '../../model/dates.ts';
import { isDong, mustBeDong, type Dong } from '../../model/money.ts';

/** What a bank or the portal says of a payment. */
export interface PaymentNotice {
  readonly transactionId: string;
  readonly outcome: 'succeeded' | 'failed' | 'expired';
  readonly amount: Dong;
  readonly at: Instant;
}

/** An obligation as far as a payment goes by it. */
export interface PayableObligation {
  readonly state: string;
  readonly due: Dong;
  readonly voluntary?: Dong | undefined;
  /** What earlier months left to this one. */
  readonly credit?: Dong | undefined;
  readonly transactions: readonly { readonly id: string; readonly amount: Dong }[];
}

/** What a notice means for an obligation, and the event to send for it; `known` and what a closed month cannot take have none. */
export interface PaymentMatch {
  readonly result: 'paid' | 'known' | 'mismatch' | 'overpayment' | 'not-paid' | 'credit';
  readonly event?:
    | 'PAYMENT_SUCCEEDED'
    | 'AMOUNT_MISMATCH'
    | 'RECORD_OVERPAYMENT'
    | 'PAYMENT_FAILED'
    | 'PAYMENT_EXPIRED';
  readonly input?: Readonly<Record<string, unknown>>;
}

const payable = ['assessed', 'confirmed', 'payment-pending', 'overdue', 'deferred'];
const takesMismatch = [...payable, 'disputed', 'paid-online', 'reconcile'];
const takesMore = ['paid-online', 'paid-cash', 'exempt'];

/**
 * Decides what a payment notice means. The same transaction said again changes nothing; another amount goes to
 * reconciliation; success for a month that is paid is an overpayment to give back or credit.
 */
export function matchPayment(obligation: PayableObligation, notice: PaymentNotice): PaymentMatch {
  mustBeRecord(obligation, 'obligation');
  mustBeRecord(notice, 'payment notice');
  const { state, due, voluntary = 0, credit = 0, transactions } = obligation;
  mustBeDong(due);
  mustBeDong(voluntary);
  mustBeDong(credit);
  mustBeText(state, 'state of the obligation');
  mustBeRecords(transactions, 'list of transactions');
  const { transactionId, outcome, amount, at } = notice;
  if (!isDong(amount) || typeof transactionId !== 'string' || transactionId === '' || !isIsoDate(dateOf(at)))
    throw new InvalidInputError('payment notice', ['it needs a transaction, a whole amount and an instant']);
  if (!['succeeded', 'failed', 'expired'].includes(outcome))
    throw new InvalidInputError('payment notice', ['its outcome is none that a bank knows']);
  const known = transactions.find(({ id }) => id === transactionId);
  if (known && (outcome !== 'succeeded' || known.amount === amount)) return { result: 'known' };
  if (outcome !== 'succeeded') {
    const event = outcome === 'failed' ? 'PAYMENT_FAILED' : 'PAYMENT_EXPIRED';
    return state === 'payment-pending' ? { result: 'not-paid', event, input: {} } : { result: 'not-paid' };
  }
  const input = { transactionId, amount, paidAt: at };
  if (
    known ||
    state === 'disputed' ||
    state === 'reconcile' ||
    (payable.includes(state) && amount !== due + voluntary - credit)
  )
    return takesMismatch.includes(state)
      ? { result: 'mismatch', event: 'AMOUNT_MISMATCH', input }
      : { result: 'mismatch' };
  if (payable.includes(state)) return { result: 'paid', event: 'PAYMENT_SUCCEEDED', input };
  if (takesMore.includes(state)) return { result: 'overpayment', event: 'RECORD_OVERPAYMENT', input };
  // A closed month is final: the money is the member's, and finance credits or returns it.
  return { result: 'credit' };
}
