import type { Case } from '../../../model/case.ts';
import { submission as official } from '../../official-transfer/cases/submission.ts';
import { application, asTemporary, submit } from './steps.ts';

const draft: Case['given'] = { route: 'C', steps: [] };
const study = {
  ...application,
  ground: 'study',
  trainingInstitution: 'Học viện Ví Dụ',
  courseName: 'Cao cấp lý luận chính trị',
} as const;
const special = {
  ground: 'special',
  specialDecisionRef: '12-QĐ/TW',
  start: application.start,
  destination: application.destination,
  decisionFile: application.decisionFile,
  selfCriticism: application.selfCriticism,
  contactPhone: application.contactPhone,
  truthDeclared: true,
} as const;
const { decisionNo: _, decisionIssuer: __, decisionDate: ___, decisionFile: proof, ...plain } = application;
const residence = {
  ...plain,
  ground: 'residence',
  newAddress: 'Phường Mẫu, tỉnh Ví Dụ',
  residenceProof: proof,
} as const;

const lengths: readonly (readonly [id: string, title: string, input: object, to: string])[] = [
  ['work-3-months', 'Công tác đủ 3 tháng', { ...application, end: '2026-12-14' }, 'cell-intake'],
  ['work-under-3-months', 'Công tác chưa đủ 3 tháng', { ...application, end: '2026-12-13' }, ''],
  ['work-under-12-months', 'Công tác dưới 12 tháng một ngày', { ...application, end: '2027-09-13' }, 'cell-intake'],
  ['work-12-months', 'Công tác đúng 12 tháng thì chuyển chính thức', { ...application, end: '2027-09-14' }, ''],
  ['residence', 'Thay đổi nơi cư trú 6 tháng', residence, 'cell-intake'],
  [
    'residence-month-end',
    'Từ ngày 30/11, ba tháng là hết tháng 02',
    { ...residence, start: '2026-11-30', end: '2027-02-28' },
    'cell-intake',
  ],
  ['residence-month-end-short', 'Thiếu một ngày', { ...residence, start: '2026-11-30', end: '2027-02-27' }, ''],
  ['residence-12-months', 'Thay đổi nơi cư trú đúng 12 tháng', { ...residence, end: '2027-09-14' }, ''],
  ['study-24-months', 'Học đúng 24 tháng', { ...study, end: '2028-09-14' }, 'cell-intake'],
  ['study-over-24-months', 'Học quá 24 tháng', { ...study, end: '2028-09-15' }, ''],
  ['study-under-3-months', 'Học chưa đủ 3 tháng', { ...study, end: '2026-12-13' }, ''],
  ['special-any', 'Trường hợp đặc biệt: thời gian theo quyết định', { ...special, end: '2030-01-01' }, 'cell-intake'],
  ['special-reversed', 'Ngày kết thúc trước ngày bắt đầu', { ...special, end: '2026-09-13' }, ''],
  ['stay-over', 'Thời gian đã qua', { ...application, start: '2026-01-05', end: '2026-06-01' }, ''],
  ['last-days', 'Ngày xa nhất mà lịch ghi được', { ...application, start: '9999-10-01', end: '9999-12-31' }, ''],
];

/** Submission: E1 to E4, E8, E9, and the length of the stay by its ground (4.2). */
export const submission: readonly Case[] = [
  ...official
    .filter(
      ({ id }) =>
        !id.includes('retirement') && !['submit-on-day-60', 'submit-late', 'submit-late-explained'].includes(id),
    )
    .filter(({ shows }) => !shows.includes('E10') && !shows.includes('E11'))
    .map((one) => ({
      ...one,
      shows: one.shows.map((code) => code.replace('P1.', 'P2.')),
      given: { ...one.given, steps: one.given.steps.map(asTemporary) },
      when: asTemporary(one.when),
    })),
  ...lengths.map(([id, title, input, to]): Case => ({
    id: `submit-${id}`,
    title,
    shows: ['P2.1', '4.2'],
    given: draft,
    when: submit({ ...input }),
    then: to === '' ? { refused: ['VALIDATION:/end'] } : { to },
  })),
  {
    id: 'submit-in-transit',
    title: 'Đã được giới thiệu đi nơi khác, chưa được tiếp nhận (7.3)',
    shows: ['P2.1', 'E1'],
    given: { ...draft, register: { status: 'in-transit' } },
    when: submit(),
    then: { refused: ['E1'] },
  },
  {
    id: 'submit-special-without-reference',
    title: 'Trường hợp đặc biệt phải nêu quyết định',
    shows: ['P2.1', '4.2'],
    given: draft,
    when: submit({ ...special, specialDecisionRef: '', end: '2027-01-01' }),
    then: { refused: ['VALIDATION:/specialDecisionRef'] },
  },
];
