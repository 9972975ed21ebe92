import { duesExemption } from '@tthc-dang/core';
import { duesCast as who, openMonthOf } from './dues-stage.ts';
import type { ScenarioPlan } from './scenario-plan.ts';
import type { Stage } from './stage.ts';

const draft = (at: Stage, memberId: string = who.member): Promise<string> =>
  at.open(memberId, memberId, { procedure: duesExemption.id });

const asked = {
  kind: 'reduce-50',
  reason: 'Nuôi con nhỏ, vợ mất việc.',
  fromMonth: '2026-12',
  toMonth: '2027-11',
  truthDeclared: true,
};

const submitted = async (at: Stage): Promise<string> => {
  const id = await draft(at);
  await at.send(id, who.member, 'SUBMIT', asked);
  return id;
};

const meeting = (at: Stage): object => ({
  consideredOn: at.clock.now().slice(0, 10),
  opinion: 'agree',
  comment: 'Đúng hoàn cảnh, chi bộ nhất trí.',
  minutesNo: '12-BB/CB',
});

const considered = async (at: Stage): Promise<string> => {
  const id = await submitted(at);
  await at.send(id, who.secretary, 'CONSIDER', meeting(at));
  return id;
};

const reported = async (at: Stage): Promise<string> => {
  const id = await considered(at);
  await at.send(id, who.secretary, 'REPORT_UP');
  return id;
};

const decided = async (at: Stage): Promise<string> => {
  const id = await reported(at);
  await at.send(id, who.baseSecretary, 'DECIDE', {
    number: '07-QĐ/ĐU',
    kind: 'reduce-50',
    fromMonth: '2026-12',
    toMonth: '2027-11',
  });
  return id;
};

const later = async (at: Stage, days: number): Promise<void> => {
  at.wait(days);
  await at.sweep();
};

/** A deferral or prepayment that the cell grants a member who is exempt from activities for a time. */
export async function grant(at: Stage, memberId: string, kind: 'defer' | 'prepay'): Promise<string> {
  const span = { fromMonth: '2026-11', toMonth: '2027-03' };
  await at.edit(memberId, { activitiesExemption: { ...span, grantedBy: 'cell' } });
  const id = await draft(at, memberId);
  await at.send(id, memberId, 'SUBMIT', { kind, reason: 'Đi làm xa, không có mạng.', ...span, truthDeclared: true });
  await at.send(id, who.secretary, 'CONSIDER', meeting(at));
  await at.send(id, who.secretary, 'DECIDE', { number: '03-QĐ/CB', kind, ...span });
  return id;
}

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

const supplement = (at: Stage, id: string): Promise<void> =>
  at.send(id, who.secretary, 'REQUEST_SUPPLEMENT', { reason: 'Bổ sung xác nhận của địa phương.' });

/** The data sets of a request for relief. */
export const reliefScenarios: Readonly<Record<string, ScenarioPlan>> = {
  'dues/relief-draft': { label: 'Đề nghị miễn, giảm: bản nháp', build: (at) => draft(at) },
  'dues/relief-submitted': { label: 'Đề nghị miễn, giảm: đã gửi chi bộ', build: submitted },
  'dues/relief-needs-supplement': then('Đề nghị miễn, giảm: yêu cầu bổ sung', submitted, supplement),
  'dues/relief-considered': { label: 'Đề nghị miễn, giảm: chi bộ đã họp', build: considered },
  'dues/relief-reported': { label: 'Đề nghị miễn, giảm: chờ cấp ủy quyết định', build: reported },
  'dues/relief-decided': { label: 'Đề nghị miễn, giảm: đã quyết định', build: decided },
  'dues/relief-active': then('Quyết định đang có hiệu lực', decided, (at) => later(at, 30)),
  'dues/relief-expired': then('Quyết định hết hiệu lực', decided, async (at) => {
    await later(at, 30);
    await later(at, 366);
  }),
  'dues/relief-refused': then('Đề nghị không được chấp nhận', reported, (at, id) =>
    at.send(id, who.baseSecretary, 'REFUSE', { reason: 'Không đúng đối tượng.' }),
  ),
  'dues/relief-withdrawn': then('Đề nghị đã rút', submitted, (at, id) =>
    at.send(id, who.member, 'WITHDRAW', { reason: 'Đã có việc làm mới.' }),
  ),
  'dues/relief-closed': then('Đề nghị đóng vì không bổ sung', submitted, async (at, id) => {
    await supplement(at, id);
    await later(at, 45);
  }),
  'dues/relief-cancelled': then('Đề nghị bị hủy', submitted, (at, id) =>
    at.send(id, who.baseSecretary, 'CANCEL', { kind: 'left', reason: 'Đã xin ra khỏi Đảng.' }),
  ),
  'dues/prepaid': {
    label: 'Đóng trước cho kỳ sau',
    build: async (at) => {
      await openMonthOf(at);
      await grant(at, who.withoutIncome, 'prepay');
      return openMonthOf(at, who.withoutIncome, '2026-12');
    },
  },
};
