import {
  duesObligation,
  duesRemittance,
  type DuesObligationFacts,
  type DuesRemittanceFacts,
  type IsoMonth,
} from '@tthc-dang/core';
import type { DossierRecord, Reader, Writer } from '../store/store.ts';
import { allDossiers } from './all-dossiers.ts';
import { monthPlus } from './months.ts';
import { bookId } from './records.ts';

/** A dossier in a book: of the month itself, carried into it from an earlier one, or carried on to a later one. */
export interface Booked<Facts> {
  readonly record: DossierRecord;
  readonly facts: Facts;
  readonly place: 'own-month' | 'carried-here' | 'carried-on';
}

/** The obligations in the book of a cell for a month. What was not paid when the book was closed stands in a later one. */
export const obligationsIn = (
  reader: Reader,
  unitId: string,
  month: IsoMonth,
): Promise<readonly Booked<DuesObligationFacts>[]> => booked(reader, duesObligation.id, unitId, [unitId], month);

/** The shares of the units below in the book of a unit for a month. */
export const sharesIn = (
  reader: Reader,
  unitId: string,
  below: readonly string[],
  month: IsoMonth,
): Promise<readonly Booked<DuesRemittanceFacts>[]> => booked(reader, duesRemittance.id, unitId, below, month);

async function booked<Facts>(
  reader: Reader,
  procedure: string,
  unitId: string,
  from: readonly string[],
  month: IsoMonth,
): Promise<readonly Booked<Facts>[]> {
  const id = bookId(unitId, month);
  const own = from.length === 0 ? [] : await allDossiers(reader, { procedures: [procedure], unitIds: from, month });
  const rows: Booked<Facts>[] = [];
  for (const record of own) {
    const carried = await reader.kept('carriedDues', record.id);
    // The engine has accepted these facts by the table's own schema.
    const facts = record.facts as Facts;
    rows.push({ record, facts, place: carried && carried.owner !== id ? 'carried-on' : 'own-month' });
  }
  for (let after: { readonly sort: string; readonly id: string } | undefined; ;) {
    const { items } = await reader.list('carriedDues', { owners: [id], limit: 200, ...(after ? { after } : {}) });
    for (const carried of items) {
      const record = await reader.dossier(carried.id);
      if (record?.procedure === procedure) rows.push({ record, facts: record.facts as Facts, place: 'carried-here' });
    }
    after = items.at(-1);
    if (!after || items.length < 200) return rows;
  }
}

/** The first month from one on whose book is not closed: where money that arrives now is booked. */
export async function openMonth(reader: Reader, unitId: string, from: IsoMonth): Promise<IsoMonth> {
  let month = from;
  for (; (await reader.kept('duesBooks', bookId(unitId, month)))?.open === false;) month = monthPlus(month, 1);
  return month;
}

/** Puts a dossier into the book in which what happens to it now counts. */
export async function placeInBook(writer: Writer, dossierId: string, unitId: string, own: IsoMonth): Promise<void> {
  const month = await openMonth(writer, unitId, own);
  const known = await writer.kept('carriedDues', dossierId);
  if (month !== own) {
    const owner = bookId(unitId, month);
    if (known?.owner !== owner) await writer.keep('carriedDues', { id: dossierId, owner, sort: own });
  } else if (known) await writer.drop('carriedDues', dossierId);
}

/** The last month that is closed in the books of a unit. */
export async function closedThrough(reader: Reader, unitId: string): Promise<IsoMonth | undefined> {
  const { items } = await reader.list('duesBooks', { owners: [unitId], descending: true, limit: 60 });
  return items.find(({ open }) => open === false)?.sort;
}
