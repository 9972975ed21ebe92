import type { Case, CaseStep } from '../../../model/case.ts';
import { destinationSide } from '../../official-transfer/cases/destination.ts';
import { exceptions } from '../../official-transfer/cases/exceptions.ts';
import { originSide } from '../../official-transfer/cases/origin.ts';
import { presentation } from '../../official-transfer/cases/presentation.ts';
import { asTemporary, stepsTo } from './steps.ts';

// What only the official transfer has: the sealed file, the meeting that must be held, the retirement, the mandates that end.
const officialOnly = new Set([
  'introduce-up-without-meeting',
  'base-approve-before-retirement',
  'base-approve-open-tasks',
  'base-down-without-file',
  'base-down-file-lost',
  'file-lost',
  'rebuild',
  'rebuild-without-loss',
  'receive-without-meeting',
  // Its answers about the sealed file are missing too; see below for the comment alone.
  'base-approve-without-comment',
]);
const officialRules = new Set(['meeting', 'E10', 'open-tasks', 'file-rebuilt', 'P1.23']);

const rowOf = (code: string): string => (code === 'P1.22' ? 'T1' : code.replace(/^P1\./, 'P2.'));

/** The cases of the outbound leg, played on the temporary transfer: the rows are the same, so are the answers. */
export const outbound: readonly Case[] = [...originSide, ...presentation, ...destinationSide, ...exceptions]
  .filter(({ id }) => !officialOnly.has(id))
  .map((one) => ({
    ...one,
    shows: one.shows.filter((code) => !officialRules.has(code)).map(rowOf),
    given: { ...one.given, steps: one.given.steps.map(asTemporary) },
    when: asTemporary(one.when),
    then: 'to' in one.then && one.then.to === 'received' ? { to: 'active-temporary' } : one.then,
  }));

const onPaper: CaseStep = {
  event: 'RECORD_PAPER_STEP',
  by: 'base.clerk',
  input: { box: 'Ô 6', organization: 'Đảng ủy xã Ví Dụ', number: '12', on: '2026-09-07', signer: 'Trần Văn Mẫu' },
};
const back = { ...onPaper, on: '2027-03-16', input: { ...onPaper.input, on: '2027-03-16' } };
const longer: CaseStep = {
  event: 'RECORD_PAPER_EXTENSION',
  by: 'base.clerk',
  input: { newEnd: '2027-06-30', number: '05-CV/ĐU', on: '2027-03-03', signer: 'Trần Văn Mẫu' },
  on: '2027-03-05',
};
const offline = (...more: readonly CaseStep[]): Case['given'] => ({
  route: 'C',
  paperHandover: true,
  steps: [...stepsTo('introduced'), onPaper, onPaper, ...more],
});
const returning: CaseStep = { event: 'REQUEST_RETURN', by: 'member', on: '2027-03-15' };

const withoutComment: Case = {
  id: 'base-approve-uncommented',
  title: 'Đảng ủy cơ sở chưa nhận xét',
  shows: ['P2.8'],
  given: { route: 'C', steps: stepsTo('base-review') },
  when: { event: 'APPROVE', by: 'base.secretary', input: { number: '15' } },
  then: { refused: ['VALIDATION:/comment'] },
};

/** An approval without its comment, and a stay at a place that is not on the system: its steps are recorded from paper. */
export const onPaperOnly: readonly Case[] = [
  withoutComment,
  {
    id: 'paper-comment',
    title: 'Ghi bước giấy: chi bộ tạm thời đã nhận xét',
    shows: ['P2.X9'],
    given: offline(returning),
    when: back,
    then: { to: 'return-approval' },
  },
  {
    id: 'paper-introduce-back',
    title: 'Ghi bước giấy: đã giới thiệu trở về',
    shows: ['P2.X9'],
    given: offline(returning, back),
    when: back,
    then: { to: 'returning' },
  },
  {
    id: 'paper-extension',
    title: 'Ghi gia hạn trên giấy',
    shows: ['T.X3', 'paper-handover'],
    given: offline(),
    when: longer,
    then: { to: 'active-temporary' },
  },
  {
    id: 'paper-extension-overdue',
    title: 'Ghi gia hạn trên giấy sau khi đã quá hạn',
    shows: ['T.X3'],
    given: offline({ event: 'END_DATE_PASSED', by: 'system', on: '2027-04-01' }),
    when: { ...longer, on: '2027-04-02' },
    then: { to: 'active-temporary' },
  },
  {
    id: 'paper-extension-too-long',
    title: 'Gia hạn trên giấy quá mức',
    shows: ['T.X3'],
    given: offline(),
    when: { ...longer, input: { ...longer.input, newEnd: '2027-09-14' } },
    then: { refused: ['VALIDATION:/newEnd'] },
  },
  {
    id: 'paper-extension-online',
    title: 'Nơi đến có hệ thống thì không ghi thay',
    shows: ['T.X3', 'paper-handover'],
    given: { route: 'C', steps: stepsTo('active-temporary') },
    when: longer,
    then: { refused: ['paper-handover'] },
  },
  {
    id: 'extend-offline',
    title: 'Nơi đến chưa có hệ thống thì gia hạn trên giấy',
    shows: ['T2', 'electronic-handover'],
    given: offline(),
    when: {
      event: 'REQUEST_EXTENSION',
      by: 'member',
      input: { newEnd: '2027-06-30', reason: 'Kéo dài.' },
      on: '2027-03-01',
    },
    then: { refused: ['electronic-handover'] },
  },
];
