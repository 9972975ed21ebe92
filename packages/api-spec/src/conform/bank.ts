import type { Dossier, DuesObligationFacts, Instant } from '@tthc-dang/core';
import { matchPayment, transferNote, type PaymentMatch } from '@tthc-dang/core/dues';
import { creditOf } from '@tthc-dang/core/procedures/dues/obligation';
import type { WorkedStep } from '@tthc-dang/core/cases';
import type { BankNotice } from './backend.ts';

const bankEvents = ['PAYMENT_SUCCEEDED', 'PAYMENT_FAILED', 'AMOUNT_MISMATCH', 'RECORD_OVERPAYMENT'];

/** Whether an event of an obligation comes from what a bank reports. */
export const isBankEvent = (event: string): boolean => bankEvents.includes(event);

interface Money {
  readonly transactionId?: string;
  readonly amount?: number;
  readonly paidAt?: string;
}

/** The report of a bank that leads to a step of a case; none for what no bank would say. */
export function noticeOf(facts: unknown, { event, input = {} }: WorkedStep, now: Instant): BankNotice | undefined {
  // Only obligations are paid.
  const { period, code, assessment } = facts as DuesObligationFacts;
  const { transactionId = 'failed-1', amount = assessment.due, paidAt = now } = input as Money;
  if (amount <= 0 || transactionId === '' || Number.isNaN(Date.parse(paidAt))) return undefined;
  return {
    transactionId,
    outcome: event === 'PAYMENT_FAILED' ? 'failed' : 'succeeded',
    amount,
    note: transferNote(period, code),
    at: paidAt,
    now,
  };
}

/** What a report means for an obligation, as the table's own reading has it. */
export function readAs({ state, facts }: Dossier, { transactionId, outcome, amount, at }: BankNotice): PaymentMatch {
  const { assessment, voluntary, transactions, credit } = facts as DuesObligationFacts;
  return matchPayment(
    { state, due: assessment.due, voluntary, credit: creditOf({ credit }), transactions },
    { transactionId, outcome, amount, at },
  );
}
