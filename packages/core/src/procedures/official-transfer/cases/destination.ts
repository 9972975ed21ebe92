import type { Case, CaseStep } from '../../../model/case.ts';
import { baseDown, present, receive, stepsTo, upperDown } from './steps.ts';

const at = (state: string, route: Case['given']['route'] = 'C'): Case['given'] => ({
  route,
  steps: stepsTo(state, route),
});
const returned: CaseStep = {
  event: 'RETURN_BY_DESTINATION',
  by: 'base-dest.secretary',
  input: { kind: 'wrong-organization', reason: 'Không thuộc đảng bộ.' },
};
const fileLost: CaseStep = { event: 'REPORT_FILE_LOST', by: 'member', input: { explanation: 'Mất cùng hành lý.' } };

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
    id: 'correct-to-nowhere',
    title: 'Nơi đến sửa lại chưa có tuyến giới thiệu',
    shows: ['P1.21'],
    given: { route: 'C', steps: [...stepsTo('dest-base-intake'), returned] },
    when: {
      event: 'CORRECT_AND_RESEND',
      by: 'issuer.org-head',
      input: { number: '41-GGT/BTC', note: 'Sửa nơi đến.', destination: 'nowhere' },
    },
    then: { refused: ['VALIDATION:/destination'] },
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
