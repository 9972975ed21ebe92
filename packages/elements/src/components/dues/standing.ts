import type { IsoMonth } from '@tthc-dang/core';
import type { ObligationView } from '@tthc-dang/core/client/dues';

/** A month as it is shown: `11/2026`. */
export const inMonth = (month: IsoMonth): string => month.split('-').toReversed().join('/');

const owed = ['assessed', 'disputed', 'confirmed', 'payment-pending', 'overdue'];

/** Months that have still to be paid, the oldest first. A deferred month is not asked for now. */
export const owedOf = (months: readonly ObligationView[]): readonly ObligationView[] =>
  months.filter(({ state, due }) => owed.includes(state) && due > 0).toSorted((a, b) => (a.period < b.period ? -1 : 1));

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
