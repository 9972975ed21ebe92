import { bankReports, duesCast as who, openMonthOf, obligationOfMember, startPaying, takeCash } from './dues-stage.ts';
import { closeBook } from './dues-books.ts';
import { grant } from './dues-relief.ts';
import type { ScenarioPlan } from './scenario-plan.ts';
import type { Stage } from './stage.ts';

const then = (
  label: string,
  before: (at: Stage) => Promise<string>,
  happens: (at: Stage, id: string) => Promise<unknown>,
): ScenarioPlan => ({
  label,
  build: async (at) => {
    const id = await before(at);
    await happens(at, id);
    return id;
  },
});

const paid = async (at: Stage): Promise<string> => {
  const id = await startPaying(at);
  await bankReports(at, id, 'FT26306000001');
  return id;
};

const mismatch = async (at: Stage): Promise<string> => {
  const id = await startPaying(at);
  await bankReports(at, id, 'FT26306000001', { amount: 123_000 });
  return id;
};

/** October is paid with so much too much, and the surplus is left to later months. */
const leftOver = async (at: Stage, surplus: number): Promise<void> => {
  const october = await openMonthOf(at, who.member, '2026-10');
  await at.send(october, who.member, 'CONFIRM');
  await at.send(october, who.member, 'START_PAYMENT', { channel: 'bank-qr' });
  await bankReports(at, october, 'FT26306000009', { amount: octoberDue + surplus });
  await at.send(october, who.finance, 'MATCH', {
    note: 'Đảng viên chuyển thừa, xin trừ vào kỳ sau.',
    surplus: 'credit',
  });
};
const octoberDue = 123_457;

const coveredMonth = async (at: Stage): Promise<string> => {
  await leftOver(at, 200_000);
  return openMonthOf(at);
};

/** Days pass, and what follows from it happens. */
const later = async (at: Stage, days: number): Promise<void> => {
  at.wait(days);
  await at.sweep();
};

/** The data sets of a month's obligation. */
export const obligationScenarios: Readonly<Record<string, ScenarioPlan>> = {
  'dues/assessed': { label: 'Đã xác định mức đóng', build: (at) => openMonthOf(at) },
  'dues/disputed': then('Đề nghị điều chỉnh', openMonthOf, (at, id) =>
    at.send(id, who.member, 'DISPUTE', { reason: 'Lương tháng 10 thấp hơn do nghỉ không lương.', newBasis: 9_800_000 }),
  ),
  'dues/upheld': then('Giữ nguyên mức đóng', openMonthOf, async (at, id) => {
    await at.send(id, who.member, 'DISPUTE', { reason: 'Tôi cho rằng mức đóng cao.' });
    await at.send(id, who.secretary, 'UPHOLD', { reason: 'Đúng theo tiền lương đóng bảo hiểm xã hội tháng 10.' });
  }),
  'dues/confirmed': then('Đã xác nhận mức đóng', openMonthOf, (at, id) => at.send(id, who.member, 'CONFIRM')),
  'dues/awaiting-bank': { label: 'Đang chờ ngân hàng báo', build: (at) => startPaying(at) },
  'dues/payment-expired': then('Hết thời gian thanh toán', startPaying, (at) => later(at, 2)),
  'dues/amount-mismatch': { label: 'Số tiền không khớp, cần đối soát', build: mismatch },
  'dues/surplus-unmatched': {
    label: 'Chuyển thừa, cần đối soát',
    build: async (at) => {
      const id = await startPaying(at);
      await bankReports(at, id, 'FT26306000001', { amount: 150_000 });
      return id;
    },
  },
  'dues/exempt-unconfirmed': then('Đủ 50 năm tuổi Đảng, chi bộ chưa xác nhận', openMonthOf, async (at) => {
    const member = await at.store.read((reader) => reader.member(who.member));
    const known = { birthDate: '1948-05-19', admittedOn: '1970-09-02', officialOn: '1971-09-02' };
    await at.edit(who.member, { dues: { ...member?.dues, ...known } });
  }),
  'dues/paid-online': { label: 'Đã nộp trực tuyến', build: paid },
  'dues/paid-cash': then('Đã nộp tiền mặt', openMonthOf, (at, id) => takeCash(at, id, 123_457)),
  'dues/overpaid': then('Nộp hai lần', paid, (at, id) => bankReports(at, id, 'FT26306000002')),
  'dues/credit-left': {
    label: 'Kỳ trước nộp thừa, kỳ này còn phải nộp ít hơn',
    build: async (at) => {
      await leftOver(at, 50_000);
      return openMonthOf(at);
    },
  },
  'dues/credit-covers-unconfirmed': {
    label: 'Khoản nộp thừa kỳ trước đủ cho kỳ này, chưa xác nhận',
    build: coveredMonth,
  },
  'dues/credit-covers': then('Đã nộp: trừ khoản nộp thừa kỳ trước', coveredMonth, (at, id) =>
    at.send(id, who.member, 'CONFIRM'),
  ),
  'dues/reversed': then('Đã hủy ghi nhận', paid, (at, id) =>
    at.send(id, who.baseFinance, 'REVERSE', { reason: 'Ngân hàng hủy giao dịch.' }),
  ),
  'dues/overdue': then('Quá hạn', openMonthOf, (at) => later(at, 30)),
  'dues/unpaid-three-months': {
    label: 'Ba tháng chưa đóng trong năm',
    build: async (at) => {
      for (const month of ['2026-08', '2026-09', '2026-10']) await openMonthOf(at, who.member, month);
      await later(at, 0);
      return obligationOfMember(at, who.member, '2026-08');
    },
  },
  'dues/exempt': { label: 'Được miễn: đủ 50 năm tuổi Đảng', build: (at) => openMonthOf(at, who.longInTheParty) },
  'dues/deferred': {
    label: 'Chậm đóng',
    build: async (at) => {
      const id = await openMonthOf(at, who.withoutIncome);
      await grant(at, who.withoutIncome, 'defer');
      return id;
    },
  },
  'dues/settled': then('Đã chốt sổ', paid, (at) => closeBook(at)),
  'dues/late-money': then('Tiền đến sau khi đã chốt sổ', paid, async (at, id) => {
    await closeBook(at);
    await bankReports(at, id, 'FT26306000003');
  }),
  'dues/unmatched-money': then('Tiền chưa rõ của ai', openMonthOf, (at, id) =>
    bankReports(at, id, 'FT26306000004', { note: 'NOP DANG PHI THANG 11' }),
  ),
  'dues/cancelled': then('Hủy nghĩa vụ', openMonthOf, (at, id) =>
    at.send(id, who.baseSecretary, 'CANCEL', { kind: 'left', reason: 'Đã xin ra khỏi Đảng.' }),
  ),
};
