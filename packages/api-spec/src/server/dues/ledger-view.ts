import {
  dateOf,
  duesObligation,
  duesRemittance,
  type DuesObligationState,
  type DuesRemittanceFacts,
  type DuesRemittanceState,
  type Instant,
  type IsoMonth,
} from '@tthc-dang/core';
import type { CloseBlocker, LedgerLine, LedgerShare, LedgerView } from '@tthc-dang/core/client/dues';
import { closeBlockers } from '@tthc-dang/core/dues';
import { compareNames } from '@tthc-dang/core/identifiers';
import { treeOfRegister } from '../register/tree-of-register.ts';
import type { Reader } from '../store/store.ts';
import { namesOn } from '../views/names.ts';
import { obligationsIn, sharesIn } from './book.ts';
import { ledgerNow } from './ledger-now.ts';
import { obligationView } from './obligation-view.ts';
import { bookId } from './records.ts';
import { duesUnitsBelow, type DuesUnit } from './units.ts';

const unpaid: readonly string[] = ['assessed', 'disputed', 'confirmed', 'payment-pending', 'overdue'];

/** The book of a unit for a month, as it is now. */
export async function ledgerView(
  reader: Reader,
  { unit, level, collects }: DuesUnit,
  month: IsoMonth,
  at: Instant,
): Promise<LedgerView> {
  const tree = await treeOfRegister(reader);
  const names = namesOn(tree, at);
  const on = dateOf(at);
  const lines: Omit<LedgerLine, 'no'>[] = [];
  for (const { record, place } of collects ? await obligationsIn(reader, unit.id, month) : [])
    lines.push({ ...(await obligationView(reader, record, names)), place });
  const below = duesUnitsBelow(tree, unit.id, on).map((one) => one.unit.id);
  const shares = (await sharesIn(reader, unit.id, below, month)).map(
    ({ record, facts, place }): Omit<LedgerShare, 'no'> => ({
      unitId: facts.unit,
      unitName: facts.unitName,
      period: facts.period,
      dossierId: record.id,
      state: record.state,
      stateLabel: duesRemittance.states[record.state as DuesRemittanceState].label,
      collected: facts.split?.total ?? facts.ledger.collected,
      ...(facts.split ? { retained: facts.split.retained, remitted: facts.split.remitted } : {}),
      ...(facts.submitted ? { reference: facts.submitted.reference } : {}),
      place,
    }),
  );
  const members = lines
    .sort((a, b) => compareNames(a.memberName, b.memberName) || (a.period < b.period ? -1 : 1))
    .map((line, index): LedgerLine => ({ no: index + 1, ...line }));
  const units = shares
    .sort((a, b) => (a.unitName < b.unitName ? -1 : 1))
    .map((share, index): LedgerShare => ({ no: index + 1, ...share }));
  const { on: _, retention, ...counts } = await ledgerNow(reader, unit.id, month, on);
  const book = await bookView(reader, unit.id, month);
  return {
    unitId: unit.id,
    unitName: unit.name,
    month,
    level,
    ...(book ? { book } : {}),
    ...(retention ? { retention } : {}),
    totals: {
      ...counts,
      outstanding: members
        .filter(({ place, state }) => place !== 'carried-on' && unpaid.includes(state))
        .reduce((sum, { due, toPay = due, voluntary = 0 }) => sum + toPay + voluntary, 0),
    },
    members,
    units,
    blockers: [...members.flatMap(blockersAmong), ...units.flatMap(sharesOnTheWay)],
  };
}

const blockersAmong = ({ dossierId, memberName, state, place }: LedgerLine): readonly CloseBlocker[] =>
  place !== 'carried-on' && closeBlockers.includes(state)
    ? [{ dossierId, name: memberName, state, says: duesObligation.states[state as DuesObligationState].explains }]
    : [];

const sharesOnTheWay = ({ dossierId, unitName, state, place }: LedgerShare): readonly CloseBlocker[] =>
  place !== 'carried-on' && state === 'submitted'
    ? [{ dossierId, name: unitName, state, says: 'Đơn vị đã gửi tiền, chưa xác nhận đã nhận.' }]
    : [];

async function bookView(reader: Reader, unitId: string, month: IsoMonth): Promise<LedgerView['book']> {
  const book = await reader.kept('duesBooks', bookId(unitId, month));
  const record = book && (await reader.dossier(book.dossierId));
  if (!record) return undefined;
  const { split } = record.facts as DuesRemittanceFacts;
  return {
    dossierId: record.id,
    state: record.state,
    stateLabel: duesRemittance.states[record.state as DuesRemittanceState].label,
    revision: record.revision,
    ...(split ? { split } : {}),
  };
}
