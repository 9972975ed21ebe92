import type { Case, CaseStep } from '../../../model/case.ts';
import { askSupplement, baseDown, hold, present, receive, stepsTo, submit, upperDown } from './steps.ts';

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
const returned: CaseStep = {
  event: 'RETURN_BY_DESTINATION',
  by: 'base-dest.secretary',
  input: { kind: 'wrong-organization', reason: 'Không thuộc đảng bộ.' },
};
const lost: CaseStep = { event: 'REPORT_LOST', by: 'member', input: { explanation: 'Mất trên xe khách.' } };
const fileLost: CaseStep = { event: 'REPORT_FILE_LOST', by: 'member', input: { explanation: 'Mất cùng hành lý.' } };
const rebuild: CaseStep = { event: 'REBUILD_FILE', by: 'base.secretary', input: { sealNo: 'NP-16' } };
const onPaper: CaseStep = {
  event: 'RECORD_PAPER_STEP',
  by: 'base.clerk',
  input: { box: 'Ô 6', organization: 'Đảng ủy xã Ví Dụ', number: '12', on: '2026-09-07', signer: 'Trần Văn Mẫu' },
};
const offline = (...more: readonly CaseStep[]): Case['given'] => ({
  route: 'C',
  paperHandover: true,
  steps: [...stepsTo('introduced'), ...more],
});

/** Presentation within thirty working days, and what happens after it. */
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
];

/** The destination side. */
export const destinationSide: readonly Case[] = [
  {
    id: 'upper-down',
    title: 'Cấp trên nơi đến giới thiệu về cơ sở',
    shows: ['P1.18'],
    given: at('dest-upper-intake'),
    when: upperDown,
    then: { to: 'dest-base-intake' },
  },
  {
    id: 'base-down',
    title: 'Đảng ủy cơ sở nơi đến giới thiệu về chi bộ',
    shows: ['P1.19', 'file-rebuilt'],
    given: at('dest-base-intake'),
    when: baseDown,
    then: { to: 'dest-cell-receive' },
  },
  {
    id: 'base-down-without-file',
    title: 'Chưa nhận hồ sơ niêm phong',
    shows: ['P1.19'],
    given: at('dest-base-intake'),
    when: { ...baseDown, input: { number: '31', cell: 'cell-dest' } },
    then: { refused: ['VALIDATION:/fileReceived'] },
  },
  {
    id: 'base-down-file-lost',
    title: 'Hồ sơ đã báo mất',
    shows: ['P1.19', 'file-rebuilt'],
    given: { route: 'C', steps: [...stepsTo('dest-base-intake'), fileLost] },
    when: baseDown,
    then: { refused: ['file-rebuilt'] },
  },
  {
    id: 'return',
    title: 'Nơi đến trả lại',
    shows: ['P1.20'],
    given: at('dest-base-intake'),
    when: returned,
    then: { to: 'returned-by-destination' },
  },
  ...(
    [
      ['dest-upper-intake', 'upper-dest.secretary'],
      ['dest-cell-receive', 'cell-dest.secretary'],
    ] as const
  ).map(([state, by]): Case => ({
    id: `return-${state}`,
    title: `Trả lại từ bước ${state}`,
    shows: ['P1.20'],
    given: at(state),
    when: { ...returned, by },
    then: { to: 'returned-by-destination' },
  })),
  {
    id: 'correct',
    title: 'Sửa, gửi lại, tính lại 30 ngày',
    shows: ['P1.21'],
    given: { route: 'C', steps: [...stepsTo('dest-base-intake'), returned] },
    when: {
      event: 'CORRECT_AND_RESEND',
      by: 'issuer.org-head',
      input: { number: '41-GGT/BTC', note: 'Sửa tên đảng bộ.' },
      on: '2026-10-12',
    },
    then: { to: 'introduced' },
  },
  {
    id: 'present-corrected',
    title: 'Giấy đã sửa có thời hạn mới',
    shows: ['P1.14', 'D2'],
    given: {
      route: 'C',
      steps: [
        ...stepsTo('dest-base-intake'),
        returned,
        { event: 'CORRECT_AND_RESEND', by: 'issuer.org-head', input: { number: '41', note: 'Sửa.' }, on: '2026-10-12' },
      ],
    },
    when: { ...present, on: '2026-11-20' },
    then: { to: 'dest-upper-intake' },
  },
  {
    id: 'receive',
    title: 'Chi bộ nơi đến tiếp nhận',
    shows: ['P1.22', 'P1.23'],
    given: at('dest-cell-receive'),
    when: receive,
    then: { to: 'received' },
  },
  {
    id: 'receive-a',
    title: 'Tiếp nhận trong cùng cơ sở',
    shows: ['P1.22', 'P1.23'],
    given: at('dest-cell-receive', 'A'),
    when: receive,
    then: { to: 'received' },
  },
  {
    id: 'receive-d',
    title: 'Tiếp nhận khác tỉnh',
    shows: ['P1.22', 'P1.23'],
    given: at('dest-cell-receive', 'D'),
    when: receive,
    then: { to: 'received' },
  },
  {
    id: 'receive-without-meeting',
    title: 'Chưa ghi ngày họp tiếp nhận',
    shows: ['P1.22'],
    given: at('dest-cell-receive'),
    when: { ...receive, input: { number: '08' } },
    then: { refused: ['VALIDATION:/meetingOn'] },
  },
];

/** The common rules, lost papers, paper hand-over, end of membership. */
export const exceptions: readonly Case[] = [
  {
    id: 'supplement-timeout',
    title: 'Quá 30 ngày không bổ sung thì đóng',
    shows: ['P1.X2', 'D9-lapsed'],
    given: { route: 'C', steps: [...stepsTo('cell-intake'), askSupplement('cell.secretary')] },
    when: { event: 'SUPPLEMENT_TIMEOUT', by: 'system', on: '2026-10-08' },
    then: { to: 'closed-unsupplemented' },
  },
  {
    id: 'supplement-timeout-too-early',
    title: 'Ngày thứ 30 chưa đóng',
    shows: ['P1.X2', 'D9-lapsed'],
    given: { route: 'C', steps: [...stepsTo('cell-intake'), askSupplement('cell.secretary')] },
    when: { event: 'SUPPLEMENT_TIMEOUT', by: 'system', on: '2026-10-07' },
    then: { refused: ['D9-lapsed'] },
  },
  {
    id: 'reassign',
    title: 'Chuyển người xử lý',
    shows: ['P1.X3'],
    given: at('base-review'),
    when: { event: 'REASSIGN', by: 'base.secretary', input: { assignee: 'p-deputy' } },
    then: { to: 'base-review' },
  },
  {
    id: 'note',
    title: 'Ghi chú nội bộ',
    shows: ['P1.X4'],
    given: at('base-review'),
    when: { event: 'ADD_NOTE', by: 'base.clerk', input: { note: 'Đã gọi điện.' } },
    then: { to: 'base-review' },
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
  {
    id: 'file-lost',
    title: 'Báo mất hồ sơ niêm phong',
    shows: ['P1.X7'],
    given: at('introduced'),
    when: fileLost,
    then: { to: 'introduced' },
  },
  {
    id: 'rebuild',
    title: 'Lập lại hồ sơ',
    shows: ['P1.X8', 'file-lost'],
    given: { route: 'C', steps: [...stepsTo('dest-base-intake'), fileLost] },
    when: rebuild,
    then: { to: 'dest-base-intake' },
  },
  {
    id: 'rebuild-without-loss',
    title: 'Chưa báo mất hồ sơ',
    shows: ['P1.X8', 'file-lost'],
    given: at('introduced'),
    when: rebuild,
    then: { refused: ['file-lost'] },
  },
  {
    id: 'paper-presented',
    title: 'Ghi bước giấy: đã xuất trình',
    shows: ['P1.X9', 'paper-handover'],
    given: offline(),
    when: onPaper,
    then: { to: 'dest-cell-receive' },
  },
  {
    id: 'paper-received',
    title: 'Ghi bước giấy: đã tiếp nhận',
    shows: ['P1.X9', 'P1.23'],
    given: offline(onPaper),
    when: { ...onPaper, input: { ...onPaper.input, box: 'Ô 10' } },
    then: { to: 'received' },
  },
  {
    id: 'paper-online',
    title: 'Nơi đến có hệ thống thì không ghi thay',
    shows: ['P1.X9', 'paper-handover'],
    given: at('introduced'),
    when: onPaper,
    then: { refused: ['paper-handover'] },
  },
  {
    id: 'receive-offline',
    title: 'Bàn giao giấy thì không tiếp nhận điện tử',
    shows: ['P1.22', 'electronic-handover'],
    given: offline(onPaper),
    when: receive,
    then: { refused: ['electronic-handover'] },
  },
  {
    id: 'cancel',
    title: 'Đảng viên từ trần: đảng ủy cơ sở hủy hồ sơ',
    shows: ['P1.X10'],
    given: { route: 'C', steps: [...stepsTo('base-review'), hold('base.secretary')] },
    when: { event: 'CANCEL', by: 'base.secretary', input: { kind: 'deceased', reason: 'Từ trần ngày 06/9/2026.' } },
    then: { to: 'cancelled' },
  },
  {
    id: 'resubmit-then-decide',
    title: 'Rút sau khi nộp',
    shows: ['P1.13'],
    given: { route: 'A', steps: [submit()] },
    when: { event: 'WITHDRAW', by: 'member', input: { reason: 'Đổi ý.' } },
    then: { to: 'withdrawn' },
  },
];
