import { cast, type Journey } from '../../server/seed/cast.ts';
import { actsOf } from '../act.ts';
import { application, paperStep } from './answers.ts';

const who: Journey = cast.routeC;
const upper = who.upperOfficer ?? '';
const destUpper = who.destUpperOfficer ?? '';
const destBase = who.destBaseSecretary ?? '';
const secretary = who.cellSecretary;
const explain = ['EXPLAIN_DELAY', { explanation: 'Nằm viện từ ngày 10 tháng 11, có giấy ra viện.' }] as const;
const lost = ['REPORT_LOST', { explanation: 'Mất trên xe khách, đã trình báo công an.' }] as const;
const fileLost = ['REPORT_FILE_LOST', { explanation: 'Mất cùng hành lý trên xe khách.' }] as const;
const returned = ['RETURN_BY_DESTINATION', { kind: 'file-incomplete', reason: 'Thiếu lý lịch đảng viên.' }] as const;

/** Every event of the official transfer that people send. */
export const officialTransferActs = actsOf('official-transfer', 'transfer', [
  { event: 'ACCEPT', scenario: 'awaiting-cell', by: secretary, input: {}, notBy: who.member },
  {
    event: 'REQUEST_SUPPLEMENT',
    scenario: 'awaiting-cell',
    by: secretary,
    notBy: who.member,
    input: { items: ['selfCriticism'], kind: 'wrong', reason: 'Bản tự kiểm điểm thiếu chữ ký ở trang cuối.' },
  },
  {
    event: 'RECORD_MEETING',
    scenario: 'in-cell-review',
    by: secretary,
    notBy: who.member,
    input: { heldOn: '2026-11-03', comment: 'Chi bộ nhất trí với bản tự kiểm điểm.', minutesNo: '11-BB/CB' },
  },
  {
    event: 'INTRODUCE_UP',
    scenario: 'in-cell-review',
    by: secretary,
    input: { number: '04-GGT/CB' },
    notBy: who.member,
    first: [[secretary, 'RECORD_MEETING', { heldOn: '2026-11-03', comment: 'Chi bộ nhất trí.' }]],
  },
  {
    event: 'APPROVE',
    scenario: 'awaiting-base',
    by: who.baseSecretary,
    notBy: who.member,
    input: {
      number: '15-GGT/ĐU',
      comment: 'Đồng ý với nhận xét của chi bộ.',
      fileIsComplete: true,
      sealNo: 'NP-0042',
      sealedOn: '2026-11-06',
    },
  },
  {
    event: 'HOLD',
    scenario: 'awaiting-base',
    by: who.baseSecretary,
    input: { ground: 'discipline', reason: 'Ủy ban Kiểm tra đang xem xét.' },
    notBy: who.member,
  },
  {
    event: 'RESUME',
    scenario: 'on-hold',
    by: who.baseSecretary,
    input: { reason: 'Đã có kết luận, không vi phạm.' },
    notBy: who.member,
  },
  {
    event: 'REFUSE',
    scenario: 'awaiting-base',
    by: who.baseSecretary,
    input: { reason: 'Quyết định điều động đã bị thu hồi.', ground: 'Quyết định 131-QĐ/ĐU' },
    notBy: who.member,
  },
  {
    event: 'WITHDRAW',
    scenario: 'awaiting-cell',
    by: who.member,
    input: { reason: 'Tôi không chuyển công tác nữa.' },
    notBy: secretary,
  },
  { event: 'PRESENT', scenario: 'introduced', by: who.member, input: {}, notBy: secretary },
  { event: 'EXPLAIN_DELAY', scenario: 'presentation-overdue', by: who.member, input: explain[1], notBy: who.baseClerk },
  {
    event: 'ACCEPT_EXPLANATION',
    scenario: 'presentation-overdue',
    by: who.baseSecretary,
    notBy: who.member,
    input: { note: 'Lý do chính đáng, đồng ý cho xuất trình.' },
    first: [[who.member, ...explain]],
  },
  {
    event: 'CANCEL_INTRODUCTION',
    scenario: 'presentation-overdue',
    by: upper,
    input: { reason: 'Không giải trình sau nhiều lần nhắc.' },
    notBy: who.member,
  },
  {
    event: 'INTRODUCE_DOWN',
    scenario: 'awaiting-destination-upper',
    by: destUpper,
    input: { number: '88-GGT/BTC' },
    notBy: who.member,
  },
  {
    event: 'RETURN_BY_DESTINATION',
    scenario: 'awaiting-destination-base',
    by: destBase,
    input: returned[1],
    notBy: who.member,
  },
  {
    event: 'CORRECT_AND_RESEND',
    scenario: 'returned',
    by: upper,
    notBy: who.member,
    input: { number: '103-GGT/BTC', note: 'Đã bổ sung lý lịch đảng viên.' },
  },
  {
    event: 'RECEIVE',
    scenario: 'awaiting-destination-cell',
    by: who.destCellSecretary,
    input: { number: '09-GGT/CB', meetingOn: '2026-11-11' },
    notBy: who.member,
  },
  {
    event: 'RETURN_TO_PREVIOUS',
    scenario: 'awaiting-base',
    by: who.baseSecretary,
    input: { reason: 'Nhận xét của chi bộ chưa đủ ý.' },
    notBy: who.member,
  },
  {
    event: 'REASSIGN',
    scenario: 'awaiting-base',
    by: who.baseSecretary,
    input: { assignee: who.baseDeputy },
    notBy: who.member,
  },
  {
    event: 'ADD_NOTE',
    scenario: 'awaiting-base',
    by: who.baseClerk,
    input: { note: 'Đã gọi điện cho đồng chí, hẹn bổ sung ngày mai.' },
    notBy: who.member,
  },
  { event: 'REPORT_LOST', scenario: 'introduced', by: who.member, input: lost[1], notBy: secretary },
  {
    event: 'REISSUE',
    scenario: 'introduced',
    by: upper,
    input: { number: '104-GGT/BTC' },
    notBy: who.member,
    first: [[who.member, ...lost]],
  },
  { event: 'REPORT_FILE_LOST', scenario: 'introduced', by: who.member, input: fileLost[1], notBy: secretary },
  {
    event: 'REBUILD_FILE',
    scenario: 'introduced',
    by: who.baseSecretary,
    input: { sealNo: 'NP-0043' },
    notBy: who.member,
    first: [[who.member, ...fileLost]],
  },
  {
    event: 'CANCEL',
    scenario: 'awaiting-base',
    by: who.baseSecretary,
    input: { kind: 'deceased', reason: 'Đồng chí từ trần.' },
    notBy: who.member,
  },
  {
    event: 'SUBMIT',
    scenario: 'draft',
    by: who.member,
    notBy: secretary,
    input: application,
    files: ['decisionFile', 'selfCriticism'],
  },
  {
    event: 'RESUBMIT',
    scenario: 'needs-supplement',
    by: who.member,
    notBy: secretary,
    input: { ...application, contactPhone: '0987 654 321' },
    files: ['decisionFile', 'selfCriticism'],
  },
  {
    event: 'RECORD_PAPER_STEP',
    scenario: 'paper-handover',
    by: cast.routeB.baseClerk,
    notBy: cast.routeB.member,
    input: paperStep,
  },
]);
