import { describe, expect, test } from 'vitest';
import { caseBooks, playCase } from '../cases/index.ts';
import { DefinitionError } from '../errors/index.ts';
import type { Dossier, LogEntry } from '../model/dossier.ts';
import type { AnyProcedure } from '../model/procedure.ts';
import { paperOf, type Paper, type PaperOptions } from './index.ts';

/** The worked dossiers of a table that came to an event. */
function dossierWith(id: string, fits: (dossier: Dossier) => boolean): readonly [AnyProcedure, Dossier] {
  const book = caseBooks.find(({ procedure }) => procedure.id === id)!;
  for (const worked of book.cases) {
    const outcome = playCase(book, worked);
    if (outcome.ok && fits(outcome.dossier)) return [book.procedure, outcome.dossier];
  }
  throw new Error(`No worked case of "${id}" fits.`);
}
const issued =
  (paper: string) =>
  ({ log }: Dossier) =>
    log.some(({ documentIds }) => documentIds.includes(paper));
const idOf = ({ log }: Dossier, paper: string): string =>
  `${log.findLast(({ documentIds }) => documentIds.includes(paper))!.seq}-${paper}`;
const paperIn = (
  id: string,
  paper: string,
  fits: (dossier: Dossier) => boolean = () => true,
  options?: PaperOptions,
): Paper => {
  const [procedure, dossier] = dossierWith(id, (one) => issued(paper)(one) && fits(one));
  return paperOf(procedure, dossier, idOf(dossier, paper), options);
};
const linesOf = ({ parts }: Paper): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    parts.flatMap((part) => (part.kind === 'lines' ? part.lines : [])).map(({ label, value }) => [label, value]),
  );
const boxesOf = ({ parts }: Paper) => parts.flatMap((part) => (part.kind === 'boxes' ? part.boxes : []));
const happened =
  (event: string) =>
  ({ log }: Dossier) =>
    log.some((entry) => entry.event === event);

describe('the introduction paper', () => {
  test('is a draft until the last box of the origin is signed, and says so', () => {
    const draft = paperIn('official-transfer', 'introduction.box1', ({ state }) => state === 'base-review');
    expect(draft.standing).toEqual({ kind: 'draft', says: 'Bản nháp: chưa đủ các ô ký, chưa có giá trị giới thiệu.' });
    expect(draft.number).toBeUndefined();
  });

  test('names the signer, the number and the day of each signed box, and leaves the others open', () => {
    const paper = paperIn('official-transfer', 'introduction.upper', ({ state }) => state === 'introduced');
    expect(paper.standing.kind).toBe('in-force');
    const boxes = boxesOf(paper);
    const signed = boxes.filter(({ signature }) => signature);
    expect(signed.map(({ heading }) => heading)).toContain('Ô số 3: đảng ủy cơ sở nơi đi');
    for (const { lines, signature } of signed) {
      expect(lines.find(({ label }) => label === 'Số')?.value).toMatch(/\S/);
      expect(lines.find(({ label }) => label === 'Ngày')?.value).toMatch(/^\d{2}\/\d{2}\/2026$/);
      expect(signature?.office).toMatch(/bí thư|Ban Tổ chức/);
    }
    const last = boxes.at(-1);
    expect(last?.heading).toBe('Ô cuối: chi bộ tiếp nhận');
    expect(last?.signature).toBeUndefined();
    expect(last?.unsigned).toBe(true);
    expect(last?.lines.find(({ label }) => label === 'Số')).toEqual({ label: 'Số', short: true });
  });

  test('is of the day on which the member was introduced, whichever box was signed last', () => {
    const [procedure, dossier] = dossierWith('official-transfer', issued('introduction.last'));
    const paper = paperOf(procedure, dossier, idOf(dossier, 'introduction.last'));
    expect(paper.on).toBe((dossier.facts as { readonly introduction: { readonly on: string } }).introduction.on);
    expect(paper.ground).toBe('Căn cứ 294-QĐ/TW, mục 6.3.1');
  });

  test('issued again, takes the force of the first paper and names its number', () => {
    const [procedure, dossier] = dossierWith('official-transfer', happened('REISSUE'));
    const first = paperOf(procedure, dossier, idOf(dossier, 'introduction.box3'));
    const again = paperOf(procedure, dossier, idOf(dossier, 'introduction.reissued'));
    expect(first.standing.kind).toBe('ended');
    expect(first.number).not.toBe(again.number);
    expect(first.standing).toMatchObject({ says: expect.stringContaining(`được thay bằng giấy số ${again.number}`) });
    expect(again.standing.kind).toBe('in-force');
    expect(again.notes).toContain(`Cấp lại, thay giấy số ${first.number}.`);
  });

  test('of a dossier that was cancelled has ended', () => {
    const paper = paperIn('official-transfer', 'introduction.box3', happened('CANCEL_INTRODUCTION'));
    expect(paper.standing).toMatchObject({ kind: 'ended', says: expect.stringContaining('không tiếp nhận') });
  });

  test('states what the member database knows, and leaves the rest to be filled in by hand', () => {
    const known = linesOf(
      paperIn('official-transfer', 'introduction.box1', undefined, {
        member: { birthDate: '1980-05', cardNo: '038190001234' },
      }),
    );
    expect(known).toMatchObject({ 'Sinh ngày': '1980-05', 'Số thẻ đảng viên': '038190001234' });
    expect(known['Ngày vào Đảng']).toBeUndefined();
    expect(Object.keys(known)).toContain('Ngày vào Đảng');
  });

  test('has room for twenty boxes that were written on paper', () => {
    const [procedure, dossier] = dossierWith('temporary-transfer', happened('RECORD_PAPER_STEP'));
    const step = dossier.log.find(({ event }) => event === 'RECORD_PAPER_STEP')!;
    const steps = Array.from({ length: 20 }, (_, index): LogEntry => ({
      ...step,
      seq: 100 + index,
      input: { ...(step.input as object), box: `Ô ${index + 1}`, number: String(index + 1) },
    }));
    const log = [...dossier.log.filter(({ event }) => event !== 'RECORD_PAPER_STEP'), ...steps];
    const onPaper = boxesOf(
      paperOf(procedure, { facts: dossier.facts, log }, idOf(dossier, 'introduction.box1')),
    ).filter(({ heading }) => heading.includes('bản giấy'));
    expect(onPaper.map(({ lines }) => lines.find(({ label }) => label === 'Số')?.value)).toEqual(
      Array.from({ length: 20 }, (_, index) => String(index + 1)),
    );
  });
});

describe('papers of the residence comment', () => {
  test('the slip that the member starts is a draft until the workplace has signed it', () => {
    expect(paperIn('residence-comment', 'request-slip', ({ state }) => state === 'workplace-check').standing.kind).toBe(
      'draft',
    );
    expect(paperIn('residence-comment', 'request-slip', issued('request-slip.signed')).standing.kind).toBe('ended');
    const signed = paperIn('residence-comment', 'request-slip.signed');
    expect(signed.signatures[0]?.office).toBe('bí thư');
    expect(signed.ground).toBe('Căn cứ 213-QĐ/TW, Điều 2');
  });

  test('the comment answers all seven duties, and says that the text of two was not read until the host words them', () => {
    const paper = paperIn('residence-comment', 'comment-form');
    const rows = paper.parts.flatMap((part) => (part.kind === 'table' ? part.rows : []));
    expect(rows.map(([duty]) => duty?.slice(0, 2))).toEqual(['1.', '2.', '3.', '4.', '5.', '6.', '7.']);
    for (const [, result] of rows)
      expect(['Tốt', 'Khá', 'Cần khắc phục', 'Không có căn cứ nhận xét', 'Không áp dụng']).toContain(result);
    const remark = /thứ sáu, thứ bảy/;
    expect(paper.notes.join()).toMatch(remark);
    const worded = paperIn('residence-comment', 'comment-form', undefined, {
      word: (key, text) => (/duty[67]$/.test(key) ? `${text}: …` : text),
    });
    expect(worded.notes.join()).not.toMatch(remark);
  });

  test('the member, who may not read the signing, reads the comment that the facts show once it is confirmed', () => {
    const [procedure, dossier] = dossierWith('residence-comment', issued('confirmation'));
    const { facts, log } = dossier;
    const withheld = log.map((entry) => (entry.event === 'SIGN_COMMENT' ? { ...entry, input: null } : entry));
    const form: Dossier = { ...dossier, log: withheld };
    const tables = (kept: unknown) =>
      paperOf(procedure, { facts: kept, log: withheld }, idOf(form, 'comment-form')).parts.filter(
        ({ kind }) => kind === 'table',
      );
    expect(tables(facts)).toHaveLength(1);
    const { comment: _, ...hidden } = facts as Readonly<Record<string, unknown>>;
    expect(tables(hidden)).toHaveLength(0);
  });

  test('a comment that went back to the cell has ended', () => {
    const [procedure, dossier] = dossierWith('residence-comment', happened('RETURN_TO_CELL'));
    expect(paperOf(procedure, dossier, idOf(dossier, 'comment-form')).standing).toMatchObject({ kind: 'ended' });
  });
});

describe('money', () => {
  test('a receipt says the amount in figures and in words', () => {
    const [procedure, dossier] = dossierWith('dues-obligation', (one) => one.log.at(-1)!.event === 'CASH');
    const last = dossier.log.at(-1)!;
    const log = [...dossier.log.slice(0, -1), { ...last, input: { ...(last.input as object), amount: 15_930 } }];
    const lines = linesOf(paperOf(procedure, { facts: dossier.facts, log }, `${last.seq}-receipt`));
    expect(lines['Số tiền']).toBe('15.930 đ');
    expect(lines['Viết bằng chữ']).toBe('Mười lăm nghìn chín trăm ba mươi đồng');
    expect(lines['Cách nộp']).toBe('Tiền mặt');
  });

  test('a receipt whose payment was reversed has ended', () => {
    expect(paperIn('dues-obligation', 'receipt', happened('REVERSE')).standing).toMatchObject({ kind: 'ended' });
  });

  test('a refund gives back what waited to be matched', () => {
    const [procedure, dossier] = dossierWith('dues-obligation', issued('refund-note'));
    const arrived = dossier.log
      .filter(({ event }) => event === 'AMOUNT_MISMATCH')
      .reduce((sum, { input }) => sum + (input as { readonly amount: number }).amount, 0);
    const refunded = linesOf(paperOf(procedure, dossier, idOf(dossier, 'refund-note')))['Số tiền trả lại'];
    expect(Number(refunded?.replace(/\D/g, ''))).toBe(arrived);
  });
});

test('a supplement notice lists what is asked again in the words of the questions, why, and when it was answered', () => {
  const notice = paperIn('official-transfer', 'supplement-request', happened('RESUBMIT'));
  const lines = linesOf(notice);
  expect(lines['Các mục cần bổ sung']).not.toMatch(/[a-z][A-Z]/);
  expect(lines['Lý do']).toMatch(/\S/);
  expect(notice.notes.join()).toMatch(/Đã nộp bổ sung ngày \d{2}\/\d{2}\/2026\./);
});

test('a name is text, whatever it looks like, and stands in capitals', () => {
  const [procedure, dossier] = dossierWith('official-transfer', issued('receipt'));
  const hostile = '<img src=x onerror=alert(1)>';
  const facts = { ...(dossier.facts as object), memberName: hostile };
  expect(linesOf(paperOf(procedure, { facts, log: dossier.log }, idOf(dossier, 'receipt')))['Họ và tên']).toBe(
    hostile.toUpperCase(),
  );
});

test('what was never issued is no paper', () => {
  const [procedure, dossier] = dossierWith('official-transfer', issued('receipt'));
  for (const id of ['99-receipt', 'receipt', '1-decision', '', '__proto__'])
    expect(() => paperOf(procedure, dossier, id)).toThrow(DefinitionError);
});

test('what rests on our own decision names no law, and every paper says that its arrangement is ours', () => {
  const note = paperIn('official-transfer', 'return-note');
  expect(note.basis?.kind).toBe('design');
  expect(note.ground).toBeUndefined();
  const introduction = paperIn('official-transfer', 'introduction.box3');
  expect(introduction.ground).toBe('Căn cứ 294-QĐ/TW, mục 6.3.1');
  for (const { notes } of [note, introduction])
    expect(notes).toContain('Bố cục theo quy ước của hệ thống, không phải mẫu ban hành.');
});
