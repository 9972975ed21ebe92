import { comment, residenceCast as who } from '../../server/scenarios/residence-journey.ts';
import { actsOf } from '../act.ts';
import { paperStep } from './answers.ts';

const request = {
  purpose: 'yearly',
  year: 2026,
  commune: who.commune,
  address: 'Số 5, Thôn 4, xã Lam Mẫu, tỉnh Sông Mẫu',
  contactPhone: '0912 345 678',
  truthDeclared: true,
} as const;

/** Every event of the residence comment that people send. */
export const residenceCommentActs = actsOf('residence-comment', 'residence', [
  {
    event: 'SUBMIT',
    scenario: 'draft',
    by: who.member,
    notBy: who.communeClerk,
    input: request,
    files: ['selfReport'],
  },
  {
    event: 'SEND',
    scenario: 'workplace-check',
    by: who.cellSecretary,
    notBy: who.member,
    input: { number: '12-PXYK/CB' },
  },
  {
    event: 'REQUEST_SUPPLEMENT',
    scenario: 'workplace-check',
    by: who.cellSecretary,
    notBy: who.member,
    input: { items: ['selfReport'], kind: 'wrong', reason: 'Bản tự nhận xét thiếu chữ ký.' },
  },
  {
    event: 'RESUBMIT',
    scenario: 'needs-supplement',
    by: who.member,
    notBy: who.cellSecretary,
    input: request,
    files: ['selfReport'],
  },
  {
    event: 'ASSIGN_CELL',
    scenario: 'commune-intake',
    by: who.communeClerk,
    notBy: who.member,
    input: { cell: who.residenceCell },
  },
  {
    event: 'MISDIRECT',
    scenario: 'commune-intake',
    by: who.communeClerk,
    notBy: who.member,
    input: { why: 'moved', reason: 'Gia đình đã chuyển đi từ tháng 8.' },
  },
  {
    event: 'CORRECT_ADDRESS',
    scenario: 'misdirected',
    by: who.cellSecretary,
    notBy: who.member,
    input: { commune: who.commune, address: 'Số 9, Thôn 2, xã Lam Mẫu, tỉnh Sông Mẫu' },
  },
  {
    event: 'SAVE_COMMENT',
    scenario: 'cell-comment',
    by: who.residenceMember,
    notBy: who.member,
    input: { duty1: 'good', strengths: 'Gương mẫu.' },
  },
  { event: 'SIGN_COMMENT', scenario: 'cell-comment', by: who.residenceSecretary, notBy: who.member, input: comment },
  {
    event: 'CONFIRM',
    scenario: 'commune-confirm',
    by: who.communeSecretary,
    notBy: who.member,
    input: { number: '31-XN/ĐU' },
  },
  {
    event: 'RETURN_TO_CELL',
    scenario: 'commune-confirm',
    by: who.communeDeputy,
    notBy: who.member,
    input: { reason: 'Chưa nêu hạn chế.' },
  },
  { event: 'ACKNOWLEDGE', scenario: 'returned-to-workplace', by: who.cellSecretary, notBy: who.member, input: {} },
  {
    event: 'CLOSE_OVERDUE',
    scenario: 'long-overdue',
    by: who.cellSecretary,
    notBy: who.member,
    input: { reason: 'Đã nhắc nhiều lần, không trả lời.' },
  },
  {
    event: 'CLOSE_NOT_APPLICABLE',
    scenario: 'member-belongs',
    by: who.cellSecretary,
    notBy: who.member,
    input: {},
  },
  {
    event: 'WITHDRAW',
    scenario: 'workplace-check',
    by: who.member,
    notBy: who.cellSecretary,
    input: { reason: 'Không cần nữa.' },
  },
  {
    event: 'CANCEL',
    scenario: 'commune-intake',
    by: who.baseSecretary,
    notBy: who.member,
    input: { kind: 'deceased', reason: 'Đồng chí từ trần.' },
  },
  {
    event: 'RECORD_PAPER_STEP',
    scenario: 'on-paper',
    by: who.baseClerk,
    notBy: who.paperMember,
    input: { ...paperStep, box: 'Phiếu xin ý kiến', on: '2026-11-02' },
  },
  {
    event: 'REASSIGN',
    scenario: 'workplace-check',
    by: who.cellSecretary,
    notBy: who.member,
    input: { assignee: who.cellDeputy },
  },
  {
    event: 'ADD_NOTE',
    scenario: 'workplace-check',
    by: who.cellSecretary,
    notBy: who.member,
    input: { note: 'Đã gọi điện cho đồng chí.' },
  },
]);
