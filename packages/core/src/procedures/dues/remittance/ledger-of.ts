import { mustBeRecords } from '../../../model/must-be.ts';
import { parseDate, type IsoDate } from '../../../model/dates.ts';
import { blockersIn } from '../close-blockers.ts';
import type { RetentionRule } from '../retention.ts';
import type { Ledger } from './facts.ts';

/** An obligation as far as the books go by it. */
export interface BookedObligation {
  readonly memberId: string;
  readonly state: string;
  readonly paid?: { readonly amount: number } | undefined;
  readonly voluntary?: number | undefined;
}

/** The books of a cell for a month from its obligations; arrears that were paid in it are among them. */
export function ledgerOf(obligations: readonly BookedObligation[], on: IsoDate, retention?: RetentionRule): Ledger {
  mustBeRecords(obligations, 'list of obligations');
  parseDate(on);
  const inState = (...states: readonly string[]) => obligations.filter(({ state }) => states.includes(state));
  const paid = obligations.filter(({ paid: payment, state }) => payment !== undefined && state !== 'reconcile');
  return {
    on,
    members: new Set(obligations.map(({ memberId }) => memberId)).size,
    collected: paid.reduce((sum, { paid: payment }) => sum + (payment?.amount ?? 0), 0),
    voluntary: paid.reduce((sum, { voluntary = 0 }) => sum + voluntary, 0),
    paid: paid.length,
    exempt: inState('exempt').length,
    deferred: inState('deferred').length,
    overdue: inState('overdue').length,
    undecided: inState('assessed', 'disputed', 'confirmed').length,
    inFlight: blockersIn(obligations.map(({ state }) => state)),
    ...(retention ? { retention } : {}),
  };
}
