import { design, law } from '../../../law/basis.ts';
import { dateOf } from '../../../model/dates.ts';
import { movesOf, type AnyMove, type Choice } from '../../../model/procedure.ts';
import { mayDecide, notOwnDossier } from '../../common/rules.ts';
import { leadersOf } from '../../common/seats.ts';
import { duesDueOn } from '../due-date.ts';
import { financeActs } from '../seats.ts';
import { assessedFor } from './assessed.ts';
import { receivedOf, type events } from './events.ts';
import type { Facts } from './facts.ts';
import * as rule from './rules.ts';
import { cellFinance, covered, payable, type State } from './states.ts';
import { creditOf, expectedOf, stillDue } from './still-due.ts';

const move = movesOf<Facts, State, typeof events>();
type Row = AnyMove<Facts, State, typeof events>;
type Transaction = Facts['transactions'][number];

const monthly = law('01-QĐ/TW', 'Điều 2');
const relief = law('01-QĐ/TW', 'Điều 5');
const machine = design('Linked machines (5.2).');
const payment = design('Payment rules (dues, 6).');

/** What earlier months left may cover all that is due: then there is nothing to wait for. */
const unlessCovered = (state: 'confirmed' | 'overdue'): Choice<Facts, State> => ({
  among: [state, 'paid-online'],
  pick: ({ paid }) => (paid?.channel === 'credit' ? 'paid-online' : state),
});
const paidByCredit = (facts: Facts, on: string) =>
  creditOf(facts) > 0 && stillDue(facts) === 0
    ? { paid: { amount: facts.assessment.due, on, channel: 'credit' as const }, voluntary: undefined }
    : {};

/** What is not paid goes back to where it was: confirmed, or overdue once the last day has passed. */
const unpaidAgain: Choice<Facts, State> = {
  among: ['confirmed', 'overdue'],
  pick: ({ overdueOn }) => (overdueOn === undefined ? 'confirmed' : 'overdue'),
};
const unpaidOrCovered: Choice<Facts, State> = {
  among: ['confirmed', 'overdue', 'paid-online'],
  pick: (facts) => (facts.paid?.channel === 'credit' ? 'paid-online' : unpaidAgain.pick(facts)),
};
const noted = ({ transactions }: Facts, { transactionId: id, amount, paidAt: at }: { readonly transactionId: string; readonly amount: number; readonly paidAt: string }, outcome: Transaction['outcome']) => ({
  // The same transaction said with another amount takes the place of what was said before; the log keeps both.
  transactions: [...transactions.filter((one) => one.id !== id), { id, amount, at, outcome }],
});
const become = ({ transactions }: Facts, from: Transaction['outcome'], to: Transaction['outcome'], of?: string) =>
  transactions.map((one) => (one.outcome === from && (of === undefined || one.id === of) ? { ...one, outcome: to } : one));

/** The month as it is assessed now. What earlier months left to it goes back to them where it is more than is due now. */
const assessedAnew = (facts: Facts, profile: Facts['profile']) => {
  const assessment = assessedFor(profile, facts.period);
  return { profile, assessment, ...(creditOf(facts) > assessment.due ? { credit: undefined } : {}) };
};

/** The table of a month's obligation (5.2 a). The handbook numbers no rows; these are ours. */
export const moves: readonly Row[] = [
  move({ row: 'P3a.1', from: ['assessed', 'deferred'], event: 'CONFIRM', by: ['member'], to: unlessCovered('confirmed'), record: (facts, _, { on }) => ({ confirmedOn: on, ...paidByCredit(facts, on) }), basis: monthly }),
  move({
    row: 'P3a.2', from: 'assessed', event: 'DISPUTE', by: ['member'], to: 'disputed',
    record: (_, { reason, newBasis }, { on }) => ({ dispute: { reason, on, ...(newBasis === undefined ? {} : { newBasis }) } }), tells: ['cell'], basis: machine,
  }),
  move({
    row: 'P3a.3', from: 'disputed', event: 'REASSESS', by: cellFinance, requires: [...mayDecide, financeActs], to: 'assessed',
    record: ({ profile, period }, { basisKind: kind, basisMonth, newBasis: amount }) => {
      const income = [...profile.income.filter((one) => one.kind !== kind || one.month !== basisMonth), { kind, month: basisMonth, amount }];
      return { profile: { ...profile, income }, assessment: assessedFor({ ...profile, income }, period), dispute: undefined, credit: undefined };
    },
    tells: ['member'], basis: machine,
  }),
  move({
    row: 'P3a.4', from: 'disputed', event: 'UPHOLD', by: [...cellFinance, 'cell.deputy'], requires: [...mayDecide], to: 'assessed',
    record: (_, { reason }, { on }) => ({ upheld: { reason, on }, dispute: undefined }), tells: ['member'], basis: machine,
  }),
  move({ row: 'P3a.5', from: 'assessed', event: 'EXEMPT', by: ['system', ...leadersOf('cell')], requires: [notOwnDossier, rule.exemptionHolds], to: 'exempt', record: () => ({ credit: undefined }), tells: ['member'], basis: relief }),
  move({ row: 'P3a.6', from: 'assessed', event: 'DEFER', by: ['system'], requires: [rule.deferralHolds], to: 'deferred', tells: ['member'], basis: relief }),
  move({
    row: 'P3a.7', from: 'deferred', event: 'DEFERRAL_ENDED', by: ['system'], requires: [rule.deferralHasEnded], to: 'assessed',
    record: (_, __, { on }) => ({ deferralEndedOn: on, dueOn: duesDueOn(on.slice(0, 7)) }), tells: ['member'], basis: relief,
  }),
  move({
    row: 'P3a.8', from: ['assessed', 'confirmed'], event: 'DUE_DATE_PASSED', by: ['system'], requires: [rule.dueDateHasPassed], to: unlessCovered('overdue'),
    record: (facts, _, { on }) => ({ overdueOn: on, ...paidByCredit(facts, on) }), tells: ['member', 'cell'], basis: monthly,
  }),
  move({
    row: 'P3a.9', from: ['confirmed', 'overdue'], event: 'START_PAYMENT', by: ['member'], requires: [rule.monthHasBegun], to: 'payment-pending',
    record: (facts, { channel, amount }) => ({ channel, voluntary: amount === undefined || amount === stillDue(facts) ? undefined : amount - stillDue(facts) }), basis: monthly,
  }),
  move({
    row: 'P3a.10', from: ['assessed', 'confirmed', 'overdue', 'deferred'], event: 'CASH', by: cellFinance, requires: [notOwnDossier, financeActs, rule.monthHasBegun], to: 'paid-cash',
    record: (facts, { amount, collectedOn, receiptNo }, { actor }) => ({
      paid: { amount: amount + creditOf(facts), on: collectedOn, channel: 'cash', receiptNo, receivedBy: actor.personId },
      voluntary: amount === stillDue(facts) ? undefined : amount - stillDue(facts),
    }),
    issues: ['receipt'], tells: ['member'], basis: monthly,
  }),
  move({
    row: 'P3a.11', from: payable, event: 'PAYMENT_SUCCEEDED', by: ['system'], to: 'paid-online',
    record: (facts, input) => ({
      ...noted(facts, input, 'paid'),
      paid: { amount: input.amount + creditOf(facts), on: dateOf(input.paidAt), channel: facts.channel ?? 'bank-qr', transactionId: input.transactionId },
    }),
    issues: ['receipt'], tells: ['member'], basis: monthly,
  }),
  move({ row: 'P3a.12', from: 'payment-pending', event: 'PAYMENT_FAILED', by: ['system'], to: unpaidAgain, tells: ['member'], basis: payment }),
  move({ row: 'P3a.13', from: 'payment-pending', event: 'PAYMENT_EXPIRED', by: ['system'], to: unpaidAgain, tells: ['member'], basis: payment }),
  move({
    row: 'P3a.14', from: [...payable, 'disputed', 'paid-online', 'reconcile'], event: 'AMOUNT_MISMATCH', by: ['system'], to: 'reconcile',
    // What counted until now is looked at again together with it: nothing is matched or given back by halves.
    record: (facts, input) => ({ transactions: become({ ...facts, ...noted(facts, input, 'mismatch') }, 'paid', 'mismatch') }), tells: ['member', 'cell'], basis: payment,
  }),
  move({
    row: 'P3a.15', from: 'reconcile', event: 'MATCH', by: cellFinance, requires: [notOwnDossier, financeActs, rule.receivedCoversDue], to: 'paid-online',
    record: (facts, { surplus }) => {
      const last = facts.transactions.at(-1);
      const over = receivedOf(facts) - expectedOf(facts);
      return {
        transactions: become(facts, 'mismatch', 'paid'),
        voluntary: (surplus === 'voluntary' ? over : 0) + (facts.voluntary ?? 0) || undefined,
        // A credit is the member's money: it does not count as dues of this month.
        credited: last && surplus === 'credit' ? { transaction: last.id, amount: (facts.credited?.amount ?? 0) + over } : facts.credited,
        paid: last && { amount: receivedOf(facts) - (surplus === 'credit' ? over : 0) + creditOf(facts), on: dateOf(last.at), channel: facts.channel ?? 'bank-qr', transactionId: last.id },
      };
    },
    issues: ['receipt'], tells: ['member'], basis: payment,
  }),
  move({
    row: 'P3a.16', from: 'reconcile', event: 'REFUND', by: ['base.finance'], requires: [notOwnDossier, rule.creditIsUnused], to: unpaidOrCovered,
    record: (facts, _, { on }) => ({ transactions: become(facts, 'mismatch', 'refunded'), paid: undefined, voluntary: undefined, credited: undefined, ...paidByCredit(facts, on) }), issues: ['refund-note'], tells: ['member', 'cell'], basis: payment,
  }),
  ...covered.map((from) =>
    move({ row: 'P3a.17', from, event: 'RECORD_OVERPAYMENT', by: ['system'], to: from, record: (facts, input) => noted(facts, input, 'overpaid'), tells: ['member', 'base'], basis: payment }),
  ),
  ...covered.map((from) =>
    move({
      row: 'P3a.18', from, event: 'RESOLVE_OVERPAYMENT', by: ['base.finance'], requires: [notOwnDossier], to: from,
      record: (facts, { transaction, how }) => ({ transactions: become(facts, 'overpaid', how, transaction) }), tells: ['member'], basis: payment,
    }),
  ),
  move({
    row: 'P3a.19', from: ['paid-online', 'paid-cash'], event: 'REVERSE', by: ['base.finance'], requires: [notOwnDossier, rule.periodIsOpen, rule.creditIsUnused], to: unpaidAgain,
    record: (facts, { reason }, { on, actor }) => ({ transactions: become(facts, 'paid', 'reversed'), paid: undefined, voluntary: undefined, credit: undefined, credited: undefined, reversed: { reason, on, by: actor.personId } }),
    tells: ['member', 'cell'], basis: machine,
  }),
  move({ row: 'P3a.20', from: covered, event: 'CLOSE_PERIOD', by: ['system'], to: 'settled', record: (_, __, { on }) => ({ settledOn: on }), basis: machine }),
  move({
    row: 'P3a.21', from: ['assessed', 'disputed', 'confirmed', 'overdue', 'deferred'], event: 'CANCEL', by: leadersOf('base'), requires: [...mayDecide], to: 'cancelled',
    record: (_, { kind, reason }, { on }) => ({ closing: { kind, reason, on }, credit: undefined }), tells: ['cell'], basis: design('Cross-procedure rule (7.4).'),
  }),
  ...([...payable, 'disputed', 'reconcile', ...covered] as const).map((from) =>
    move({
      row: 'P3a.22', from, event: 'UPDATE_FROM_REGISTER', by: ['system'], to: from,
      // What the member has confirmed or paid stays as it was assessed.
      record: (facts, { register, profile }) => ({
        register,
        ...(profile && (from === 'assessed' || from === 'disputed') ? assessedAnew(facts, profile) : {}),
      }),
      basis: design('A register look-up is recorded.'),
    }),
  ),
  ...(['assessed', 'confirmed', 'overdue'] as const).map((from) =>
    move({
      row: 'P3a.23', from, event: 'APPLY_CREDIT', by: ['system'], requires: [rule.notTakenBack],
      // Before the member has confirmed the amount nothing is paid by it.
      to: from === 'assessed' ? from : unlessCovered(from),
      record: (facts, { credits }, { on }) => {
        const credit = [...(facts.credit ?? []), ...credits];
        return { credit, ...(from === 'assessed' ? {} : paidByCredit({ ...facts, credit }, on)) };
      },
      tells: ['member'], basis: payment,
    }),
  ),
];
