import type { Case, CaseStep } from '../../../model/case.ts';
import { present, stepsTo } from './steps.ts';

const at = (state: string, route: Case['given']['route'] = 'C'): Case['given'] => ({
  route,
  steps: stepsTo(state, route),
});
// Introduced on Monday 07/9/2026: the thirtieth working day is Monday 19/10/2026.
const lastDay = '2026-10-19';
const dayAfter = '2026-10-20';
const lapse: CaseStep = { event: 'PRESENTATION_TIMEOUT', by: 'system', on: dayAfter };
const explain: CaseStep = { event: 'EXPLAIN_DELAY', by: 'member', input: { explanation: 'Nằm viện.' }, on: dayAfter };
const overdue = (...more: readonly CaseStep[]): Case['given'] => ({
  route: 'C',
  steps: [...stepsTo('introduced'), lapse, ...more],
});
const lost: CaseStep = { event: 'REPORT_LOST', by: 'member', input: { explanation: 'Mất trên xe khách.' } };
const offline = (...more: readonly CaseStep[]): Case['given'] => ({
  route: 'C',
  paperHandover: true,
  steps: [...stepsTo('introduced'), ...more],
});

/** Presentation within thirty working days, what happens after it, and a lost paper. */
export const presentation: readonly Case[] = [
  {
    id: 'present',
    title: 'Xuất trình ở cấp trên nơi đến',
    shows: ['P1.14', 'D2', 'electronic-handover'],
    given: at('introduced'),
    when: present,
    then: { to: 'dest-upper-intake' },
  },
  {
    id: 'present-b',
    title: 'Cùng cấp trên: xuất trình ở đảng ủy cơ sở',
    shows: ['P1.14'],
    given: at('introduced', 'B'),
    when: present,
    then: { to: 'dest-base-intake' },
  },
  {
    id: 'present-a',
    title: 'Cùng cơ sở: xuất trình ở chi bộ',
    shows: ['P1.14'],
    given: at('introduced', 'A'),
    when: { ...present, by: 'cell-dest.clerk' },
    then: { to: 'dest-cell-receive' },
  },
  {
    id: 'present-last-day',
    title: 'Ngày làm việc thứ 30 còn kịp',
    shows: ['P1.14', 'D2'],
    given: at('introduced'),
    when: { ...present, on: lastDay },
    then: { to: 'dest-upper-intake' },
  },
  {
    id: 'present-late',
    title: 'Sau ngày làm việc thứ 30 là quá hạn',
    shows: ['P1.14', 'D2'],
    given: at('introduced'),
    when: { ...present, on: dayAfter },
    then: { refused: ['D2'] },
  },
  {
    id: 'present-offline',
    title: 'Nơi đến chưa tham gia: ghi bước giấy',
    shows: ['P1.14', 'electronic-handover'],
    given: offline(),
    when: present,
    then: { refused: ['electronic-handover'] },
  },
  {
    id: 'timeout',
    title: 'Hệ thống ghi nhận quá hạn xuất trình',
    shows: ['P1.15', 'D2-lapsed'],
    given: at('introduced'),
    when: lapse,
    then: { to: 'presentation-overdue' },
  },
  {
    id: 'timeout-too-early',
    title: 'Chưa hết ngày thứ 30',
    shows: ['P1.15', 'D2-lapsed'],
    given: at('introduced'),
    when: { ...lapse, on: lastDay },
    then: { refused: ['D2-lapsed'] },
  },
  {
    id: 'explain',
    title: 'Đảng viên giải trình',
    shows: ['P1.X12'],
    given: overdue(),
    when: explain,
    then: { to: 'presentation-overdue' },
  },
  {
    id: 'accept-explanation',
    title: 'Cấp ủy chấp nhận giải trình',
    shows: ['P1.16', 'explanation'],
    given: overdue(explain),
    when: {
      event: 'ACCEPT_EXPLANATION',
      by: 'base-dest.secretary',
      input: { note: 'Lý do chính đáng.' },
      on: dayAfter,
    },
    then: { to: 'dest-upper-intake' },
  },
  {
    id: 'accept-without-explanation',
    title: 'Chưa có giải trình',
    shows: ['P1.16', 'explanation'],
    given: overdue(),
    when: { event: 'ACCEPT_EXPLANATION', by: 'base.secretary', input: { note: 'Đồng ý.' }, on: dayAfter },
    then: { refused: ['explanation'] },
  },
  {
    id: 'cancel-introduction',
    title: 'Nơi cấp hủy giấy',
    shows: ['P1.17'],
    given: overdue(),
    when: {
      event: 'CANCEL_INTRODUCTION',
      by: 'issuer.secretary',
      input: { reason: 'Không xuất trình.' },
      on: dayAfter,
    },
    then: { to: 'cancelled' },
  },
  {
    id: 'cancel-introduction-by-base',
    title: 'Cơ sở không phải nơi cấp thì không hủy',
    shows: ['P1.17'],
    given: overdue(),
    when: { event: 'CANCEL_INTRODUCTION', by: 'base.secretary', input: { reason: 'Không xuất trình.' }, on: dayAfter },
    then: { refused: ['NOT_ALLOWED'] },
  },
  {
    id: 'lost',
    title: 'Báo mất giấy',
    shows: ['P1.X5'],
    given: at('introduced'),
    when: lost,
    then: { to: 'introduced' },
  },
  {
    id: 'reissue',
    title: 'Cấp lại, không tính lại thời hạn',
    shows: ['P1.X6', 'paper-lost'],
    given: { route: 'C', steps: [...stepsTo('introduced'), lost] },
    when: { event: 'REISSUE', by: 'issuer.secretary', input: { number: '42-GGT/BTC' } },
    then: { to: 'introduced' },
  },
  {
    id: 'reissue-overdue-restart',
    title: 'Cấp lại có tính lại thời hạn',
    shows: ['P1.X6'],
    given: overdue({ ...lost, on: dayAfter }),
    when: {
      event: 'REISSUE',
      by: 'issuer.secretary',
      input: { number: '42-GGT/BTC', restartsClock: true },
      on: dayAfter,
    },
    then: { to: 'introduced' },
  },
  {
    id: 'reissue-without-loss',
    title: 'Chưa báo mất thì không cấp lại',
    shows: ['P1.X6', 'paper-lost'],
    given: at('introduced'),
    when: { event: 'REISSUE', by: 'issuer.secretary', input: { number: '42' } },
    then: { refused: ['paper-lost'] },
  },
];
