import type { IsoMonth } from '../../../model/dates.ts';
import type { Dong } from '../../../model/money.ts';
import { mustBeRecords } from '../../../model/must-be.ts';
import { formatDong } from '../../../identifiers/format-dong.ts';
import { design } from '../../../law/basis.ts';
import { said, type Said } from '../sentences.ts';
import { shownDate } from '../shown.ts';
import type { CreditLine, Facts } from './facts.ts';
import { creditOf, stillDue } from './still-due.ts';

/** A month of a member as far as credits go. */
export interface CreditMonth {
  readonly state: string;
  readonly facts: Pick<
    Facts,
    'period' | 'assessment' | 'transactions' | 'credit' | 'credited' | 'reversed' | 'register'
  >;
}

/** Money of a member that waits for a later month, and the cell that holds it. */
export interface OpenCredit {
  readonly transaction: string;
  readonly period: IsoMonth;
  readonly amount: Dong;
  readonly cell: string;
}

/** Where the system takes credits off: what is due is known, and no money is on its way. */
const taking: readonly string[] = ['assessed', 'confirmed', 'overdue'];

/** What is open of the money of a member that was left to later months. `byHand`: what came when its own month was closed. */
export function openCredits(months: readonly CreditMonth[], byHand: readonly OpenCredit[] = []): readonly OpenCredit[] {
  mustBeRecords(months, 'list of months');
  mustBeRecords(byHand, 'list of credits');
  const whole = [...months.flatMap(wholeCredits), ...byHand];
  return [
    ...whole.map((credit) => ({ ...credit, amount: credit.amount - takenOf(credit, months) })),
    ...months.flatMap((month) => surplusOf(month, months, byHand)),
  ]
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => (a.period < b.period || (a.period === b.period && a.transaction < b.transaction) ? -1 : 1));
}

/** What later months have taken of the surplus that a month left to them. */
export function surplusTaken(
  month: CreditMonth,
  months: readonly CreditMonth[],
  byHand: readonly OpenCredit[] = [],
): Dong {
  const others = new Set([...wholeCredits(month), ...byHand].map(({ transaction }) => transaction));
  // The name of the surplus may have changed since, so it is told by its month.
  return creditOf({ credit: takenFrom(month.facts.period, months).filter((line) => !others.has(line.transaction)) });
}

/** What a month takes of open credits: of earlier months, the oldest first, and no more than is due. */
export function creditsFor({ state, facts }: CreditMonth, open: readonly OpenCredit[]): readonly CreditLine[] {
  if (!taking.includes(state) || facts.reversed !== undefined) return [];
  const known = new Set((facts.credit ?? []).map(({ transaction }) => transaction));
  const lines: CreditLine[] = [];
  for (const { transaction, period, amount, cell } of open) {
    const left = stillDue(facts) - creditOf({ credit: lines });
    // Money is counted where it came in: a cell takes nothing of what another one holds.
    if (left <= 0 || period >= facts.period || cell !== facts.register.cell || known.has(transaction)) continue;
    known.add(transaction);
    lines.push({ transaction, period, amount: Math.min(amount, left) });
  }
  return lines;
}

/** What an explanation of the amount says of credits; nothing where there are none. */
export function creditSteps(facts: CreditMonth['facts']): readonly Said[] {
  const { credit = [] } = facts;
  const basis = design('Payment rules (dues, 6).');
  const taken = credit.map(({ period, amount }) =>
    said('dues.step.credit', basis, { month: shownDate(period), amount: formatDong(amount) }),
  );
  return credit.length === 0
    ? []
    : [...taken, said('dues.step.to-pay', basis, { amount: formatDong(stillDue(facts)) })];
}

/** Money that came twice, and that the finance officer left to later months. */
const wholeCredits = ({ facts: { period, transactions, register } }: CreditMonth): readonly OpenCredit[] =>
  transactions
    .filter(({ outcome }) => outcome === 'credited')
    .map(({ id, amount }) => ({ transaction: id, period, amount, cell: register.cell }));

/** What was too much in money that was matched. While that is looked at again, nothing more is taken of it. */
const surplusOf = (
  month: CreditMonth,
  months: readonly CreditMonth[],
  byHand: readonly OpenCredit[],
): readonly OpenCredit[] => {
  const { credited, period, register } = month.facts;
  if (!credited || month.state === 'reconcile') return [];
  const amount = credited.amount - surplusTaken(month, months, byHand);
  return [{ transaction: credited.transaction, period, amount, cell: register.cell }];
};

const takenFrom = (period: IsoMonth, months: readonly CreditMonth[]): CreditLine[] =>
  months.flatMap(({ facts }) => facts.credit ?? []).filter((line) => line.period === period);

const takenOf = ({ transaction, period }: OpenCredit, months: readonly CreditMonth[]): Dong =>
  creditOf({ credit: takenFrom(period, months).filter((line) => line.transaction === transaction) });
