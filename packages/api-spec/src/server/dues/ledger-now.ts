import {
  type DuesObligationFacts,
  type DuesRemittanceFacts,
  type IsoDate,
  type IsoMonth,
  type Ledger,
} from '@tthc-dang/core';
import type { RetentionRule } from '@tthc-dang/core/dues';
import { ledgerOf, type BookedObligation } from '@tthc-dang/core/procedures/dues/remittance';
import { treeOfRegister } from '../register/tree-of-register.ts';
import type { Reader } from '../store/store.ts';
import { obligationsIn, sharesIn, type Booked } from './book.ts';
import { duesUnit, duesUnitsBelow } from './units.ts';

/** What the books of a unit say of a month now: from its members' obligations, or from the shares of the units below. */
export async function ledgerNow(reader: Reader, unitId: string, month: IsoMonth, on: IsoDate): Promise<Ledger> {
  const tree = await treeOfRegister(reader);
  const retention = await retentionRule(reader, unitId, month);
  if (duesUnit(tree, unitId, on)?.collects)
    return ledgerOf((await obligationsIn(reader, unitId, month)).map(asBooked), on, retention);
  const below = duesUnitsBelow(tree, unitId, on).map(({ unit }) => unit.id);
  return ledgerOfShares(await sharesIn(reader, unitId, below, month), on, retention);
}

/** An obligation as this book sees it: what is paid after the book was closed stands in another one. */
export function asBooked({ record, facts, place }: Booked<DuesObligationFacts>): BookedObligation {
  const { memberId, paid, voluntary } = facts;
  if (place === 'carried-on') return { memberId, state: 'overdue' };
  const state = record.state === 'settled' ? (paid ? 'paid-online' : 'exempt') : record.state;
  return { memberId, state, ...(paid ? { paid } : {}), ...(voluntary === undefined ? {} : { voluntary }) };
}

function ledgerOfShares(
  rows: readonly Booked<DuesRemittanceFacts>[],
  on: IsoDate,
  retention: RetentionRule | undefined,
): Ledger {
  const here = rows.filter(({ place }) => place !== 'carried-on');
  const accepted = here.filter(({ record }) => record.state === 'accepted');
  const submitted = here.filter(({ record }) => record.state === 'submitted');
  return {
    on,
    members: rows
      .filter(({ place }) => place !== 'carried-here')
      .reduce((sum, { facts }) => sum + facts.ledger.members, 0),
    collected: accepted.reduce((sum, { facts }) => sum + (facts.split?.remitted ?? 0), 0),
    // A committee decides on the surplus where it was collected.
    voluntary: 0,
    paid: accepted.length,
    exempt: 0,
    deferred: 0,
    overdue: rows.length - here.length,
    undecided: here.length - accepted.length - submitted.length,
    // Money that a unit below has sent and nobody has confirmed.
    inFlight: submitted.length,
    ...(retention ? { retention } : {}),
  };
}

/** The rule of an organization for what it keeps in a month: the newest that had begun on its first day. */
export async function retentionRule(
  reader: Reader,
  unitId: string,
  month: IsoMonth,
): Promise<RetentionRule | undefined> {
  const { items } = await reader.list('retentionRules', { owners: [unitId], descending: true, limit: 100 });
  const found = items.find(({ from }) => from <= `${month}-01`);
  if (!found) return undefined;
  const { retainBp, decisionNo, from, verified } = found;
  return { retainBp, decisionNo, from, verified };
}
