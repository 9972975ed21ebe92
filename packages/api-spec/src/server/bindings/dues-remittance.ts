import { dateOf, duesRemittance, type DuesRemittanceFacts } from '@tthc-dang/core';
import { obligationsIn, placeInBook, sharesIn } from '../dues/book.ts';
import { ledgerNow } from '../dues/ledger-now.ts';
import { bookId } from '../dues/records.ts';
import { duesUnit, duesUnitsBelow } from '../dues/units.ts';
import { treeOfRegister } from '../register/tree-of-register.ts';
import type { Binding } from './binding.ts';
import { serialOf } from './serial.ts';

// The engine has accepted these facts by the table's own schema.
const factsOf = ({ facts }: { readonly facts: unknown }) => facts as DuesRemittanceFacts;

/** The dues of a unit for a month at the server. */
export const duesRemittanceBinding: Binding = {
  procedure: duesRemittance,
  bySystem: true,
  begin: async (writer, { organizationId, month: period, initiator, at }) => {
    const on = dateOf(at);
    const tree = await treeOfRegister(writer);
    const found = organizationId === undefined ? undefined : duesUnit(tree, organizationId, on);
    if (!found || period === undefined) throw new Error(`${organizationId} keeps no book.`);
    const { unit, level, above } = found;
    return {
      ok: true,
      facts: {
        initiatorId: initiator.id,
        serial: await serialOf(writer, duesRemittance, unit.code, at),
        unit: unit.id,
        unitName: unit.name,
        unitAbove: above,
        level,
        period,
        ledger: await ledgerNow(writer, unit.id, period, on),
      },
    };
  },
  lookUpEvent: 'UPDATE_LEDGER',
  lookUpUnit: async (reader, { dossier, at }) => {
    const { unit, period } = factsOf(dossier);
    return { ledger: await ledgerNow(reader, unit, period, dateOf(at)) };
  },
  effects: {
    // What is paid, or need not be, is closed with the book; the rest is carried into the next one that is open.
    'close-obligations': async (writer, { dossier, on, send }) => {
      const { unit, period } = factsOf(dossier);
      const id = bookId(unit, period);
      const book = await writer.kept('duesBooks', id);
      if (!book?.open) return;
      const tree = await treeOfRegister(writer);
      const below = duesUnitsBelow(tree, unit, on).map((one) => one.unit.id);
      const obligations = duesUnit(tree, unit, on)?.collects ? await obligationsIn(writer, unit, period) : [];
      const shares = await sharesIn(writer, unit, below, period);
      await writer.keep('duesBooks', { ...book, open: false });
      for (const { record, facts, place } of obligations) {
        if (place === 'carried-on' || record.final) continue;
        if (!(await send(record.id, 'CLOSE_PERIOD', {}))) await placeInBook(writer, record.id, unit, facts.period);
      }
      for (const { record, facts, place } of shares)
        if (place !== 'carried-on' && record.state !== 'accepted')
          await placeInBook(writer, record.id, unit, facts.period);
    },
  },
  bookOf: ({ unit, period }: DuesRemittanceFacts) => ({ unitId: unit, month: period }),
};
