import type { Case, CaseStep, Player } from '../../../model/case.ts';
import * as official from '../../official-transfer/cases/steps.ts';

export { caseDay } from '../../official-transfer/cases/steps.ts';

const { decisionEffectiveDate: _, ...shared } = official.application;

/** A complete application to work elsewhere for half a year. */
export const application = { ...shared, ground: 'work', start: '2026-09-14', end: '2027-03-31' } as const;

/** A step of the official transfer as the temporary one takes it: another application, and no member file. */
export function asTemporary(step: CaseStep): CaseStep {
  const { event, input } = step;
  if (input === undefined) return step;
  if (event === 'SUBMIT' || event === 'RESUBMIT') {
    const { decisionEffectiveDate: __, ...answers } = input;
    return { ...step, input: { ...answers, ground: 'work', start: application.start, end: application.end } };
  }
  const { fileIsComplete: _a, sealNo: _b, sealedOn: _c, fileReceived: _d, ...rest } = input;
  return { ...step, input: rest };
}

const step = (event: string, by: Player, input: CaseStep['input'] = {}, on?: string): CaseStep => ({
  event,
  by,
  input,
  ...(on ? { on } : {}),
});

export const submit = (input: CaseStep['input'] = application): CaseStep => step('SUBMIT', 'member', input);

/** The steps of a route from the draft, as far as a state of the outbound leg or the stay. */
export function stepsTo(state: string, route: Case['given']['route'] = 'C'): readonly CaseStep[] {
  const arrived = (): readonly CaseStep[] => official.stepsTo('received', route).map(asTemporary);
  const inStay: Readonly<Record<string, readonly CaseStep[]>> = {
    'active-temporary': [],
    'extension-review': [extend],
    'extension-acknowledged': [extend, acknowledge('cell.secretary'), acknowledge('cell-dest.secretary')],
    'overdue-return': [ended],
    'late-extension-review': [ended, extendLate],
    'return-review': [askReturn],
    'return-approval': [askReturn, comment],
    returning: [askReturn, comment, introduceBack],
    completed: [askReturn, comment, introduceBack, receiveBack],
    converting: [convert],
  };
  const more = inStay[state];
  return more ? [...arrived(), ...more] : official.stepsTo(state, route).map(asTemporary);
}

export const extend = step(
  'REQUEST_EXTENSION',
  'member',
  { newEnd: '2027-06-30', reason: 'Công việc kéo dài.' },
  '2027-03-01',
);
export const acknowledge = (by: Player): CaseStep =>
  step(by.startsWith('cell-dest') ? 'ACKNOWLEDGE_AT_TEMPORARY' : 'ACKNOWLEDGE_AT_OFFICIAL', by, {}, '2027-03-02');
export const grant = step('APPROVE_EXTENSION', 'host.secretary', { number: '05-CV/ĐU' }, '2027-03-03');
export const reject = step('REJECT_EXTENSION', 'host.secretary', { reason: 'Công việc đã xong.' }, '2027-03-03');
export const ended = step('END_DATE_PASSED', 'system', {}, '2027-04-01');
export const extendLate = step(
  'REQUEST_EXTENSION',
  'member',
  { newEnd: '2027-06-30', reason: 'Công việc kéo dài.', explanation: 'Ốm, chưa kịp báo cáo.' },
  '2027-04-05',
);
export const askReturn = step('REQUEST_RETURN', 'member', {}, '2027-03-15');
export const comment = step(
  'COMMENT_AND_INTRODUCE_BACK',
  'cell-dest.secretary',
  { stayComment: 'Tham gia sinh hoạt đầy đủ.' },
  '2027-03-16',
);
export const introduceBack = step(
  'COMMENT_AND_INTRODUCE_BACK',
  'host.secretary',
  { number: '44-GGT/ĐU' },
  '2027-03-17',
);
export const receiveBack = step('RECEIVE_BACK', 'cell.secretary', {}, '2027-03-18');
export const convert = step('CONVERT_TO_OFFICIAL', 'member', { reason: 'Được tuyển dụng chính thức.' }, '2027-02-01');
export const conversionEnded = (outcome: 'received' | 'closed'): CaseStep =>
  step('CONVERSION_ENDED', 'system', { outcome, dossierId: 'd-official' }, '2027-02-20');
