import type { ObligationView } from '@tthc-dang/core/client/dues';

/** What is left to pay of a month, less what earlier months left to it. */
export const toPayOf = ({ due, toPay = due }: Pick<ObligationView, 'due' | 'toPay'>): number => toPay;

const owed = ['assessed', 'disputed', 'confirmed', 'payment-pending', 'overdue'];

/** Months that have still to be paid, the oldest first. A deferred month is not asked for now. */
export const owedOf = (months: readonly ObligationView[]): readonly ObligationView[] =>
  months
    .filter((month) => owed.includes(month.state) && toPayOf(month) > 0)
    .toSorted((a, b) => (a.period < b.period ? -1 : 1));

/** Months that what earlier ones were paid too much covers, before they count as paid: nobody has to do anything. */
export const coveredOf = (months: readonly ObligationView[]): readonly ObligationView[] =>
  months.filter((month) => owed.includes(month.state) && month.due > 0 && toPayOf(month) === 0);

/** The month to begin with: what a bank is waited for, what is owed longest, or the newest one. */
export function firstOf(months: readonly ObligationView[]): ObligationView | undefined {
  const waiting = months.find(({ state }) => state === 'payment-pending' || state === 'reconcile');
  return waiting ?? owedOf(months)[0] ?? months[0];
}

/** The tone of a state: what is missing, what is waited for, what is done. */
export function toneOf(state: string): 'bad' | 'wait' | 'ok' | '' {
  if (state === 'overdue') return 'bad';
  if (['assessed', 'disputed', 'confirmed', 'payment-pending', 'reconcile', 'deferred'].includes(state)) return 'wait';
  return state === 'cancelled' ? '' : 'ok';
}
