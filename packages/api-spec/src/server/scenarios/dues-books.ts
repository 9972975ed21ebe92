import type { DuesRemittanceFacts } from '@tthc-dang/core';
import { bookId } from '../dues/records.ts';
import { bankReports, duesCast as who, openMonthOf, startPaying } from './dues-stage.ts';
import type { ScenarioPlan } from './scenario-plan.ts';
import type { Stage } from './stage.ts';

/** The dossier of a unit's book. */
export async function bookDossier(at: Stage, unitId: string = who.cell, month: string = who.month): Promise<string> {
  const book = await at.store.read((reader) => reader.kept('duesBooks', bookId(unitId, month)));
  if (!book) throw new Error(`${unitId} has no book of ${month}.`);
  return book.dossierId;
}

/** Finance prepares, the secretary closes: of the cell unless said otherwise. */
export async function closeBook(
  at: Stage,
  unitId: string = who.cell,
  finance: string = who.finance,
  secretary: string = who.secretary,
): Promise<string> {
  const id = await bookDossier(at, unitId);
  await at.send(id, finance, 'PREPARE_CLOSE', { note: 'Đã đối chiếu sao kê.' });
  await at.send(id, secretary, 'CLOSE');
  return id;
}

const collecting = async (at: Stage): Promise<string> => {
  await openMonthOf(at);
  return bookDossier(at);
};

/** Two members have paid: one through the bank, one in cash. */
const collected = async (at: Stage): Promise<string> => {
  const id = await startPaying(at);
  await bankReports(at, id, 'FT26306000001');
  return bookDossier(at);
};

const closed = async (at: Stage): Promise<string> => {
  await collected(at);
  return closeBook(at);
};

const split = async (at: Stage): Promise<string> => {
  const id = await closed(at);
  await at.sweep();
  return id;
};

/** The share is transferred, and sent up with the number of the transfer. */
async function submit(at: Stage, id: string, finance: string): Promise<number> {
  const facts = (await at.store.read((reader) => reader.dossier(id)))?.facts as DuesRemittanceFacts;
  const amount = facts.split?.remitted ?? 0;
  await at.send(id, finance, 'SUBMIT', { amount, reference: 'UNC 07', transferredOn: at.clock.now().slice(0, 10) });
  return amount;
}

const submitted = async (at: Stage): Promise<string> => {
  const id = await split(at);
  await submit(at, id, who.finance);
  return id;
};

const accepted = async (at: Stage): Promise<string> => {
  const id = await split(at);
  const amount = await submit(at, id, who.finance);
  await at.send(id, who.baseFinance, 'ACCEPT', { amount, reference: 'UNC 07' });
  return id;
};

/** The data sets of a unit's book. */
export const bookScenarios: Readonly<Record<string, ScenarioPlan>> = {
  'dues/book-collecting': { label: 'Sổ thu: đang thu', build: collecting },
  'dues/book-prepared': {
    label: 'Sổ thu: tài chính đề nghị chốt',
    build: async (at) => {
      const id = await collected(at);
      await at.send(id, who.finance, 'PREPARE_CLOSE', { note: 'Đã đối chiếu sao kê.' });
      return id;
    },
  },
  'dues/book-blocked': {
    label: 'Sổ thu: chưa chốt được vì còn khoản cần đối soát',
    build: async (at) => {
      const id = await startPaying(at);
      await bankReports(at, id, 'FT26306000001', { amount: 100_000 });
      const book = await bookDossier(at);
      await at.send(book, who.finance, 'PREPARE_CLOSE', {});
      return book;
    },
  },
  'dues/book-closed': { label: 'Sổ thu: đã chốt', build: closed },
  'dues/book-split': { label: 'Sổ thu: đã tính trích nộp', build: split },
  'dues/book-submitted': { label: 'Sổ thu: đã gửi cấp trên', build: submitted },
  'dues/book-returned': {
    label: 'Sổ thu: cấp trên trả lại',
    build: async (at) => {
      const id = await submitted(at);
      await at.send(id, who.baseFinance, 'RETURN', { reason: 'Thiếu sao kê.' });
      return id;
    },
  },
  'dues/book-accepted': { label: 'Sổ thu: cấp trên đã nhận', build: accepted },
  'dues/book-to-province': {
    label: 'Sổ của đảng ủy cơ sở đã gửi lên tỉnh',
    build: async (at) => {
      await accepted(at);
      const id = await closeBook(at, who.base, who.baseFinance, who.baseSecretary);
      await at.sweep();
      await submit(at, id, who.baseFinance);
      return id;
    },
  },
};
