import type { Case, CaseStep } from '../../../model/case.ts';
import { askSupplement, hold, receive, stepsTo, submit } from './steps.ts';

const at = (state: string, route: Case['given']['route'] = 'C'): Case['given'] => ({
  route,
  steps: stepsTo(state, route),
});
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
    when: { event: 'REASSIGN', by: 'base.secretary', input: { assignee: 'base.deputy' } },
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
