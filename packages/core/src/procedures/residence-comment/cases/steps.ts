import type { CaseStep, Player } from '../../../model/case.ts';

/** The day of the cases unless they say otherwise: a Monday in the time of the yearly campaign. */
export const caseDay = '2026-10-05';

const file = (id: string) => [
  { id, name: `${id}.pdf`, type: 'application/pdf', size: 2048, sha256: id.length.toString(16).padStart(64, '0') },
];

/** A complete yearly request of the member. */
export const yearly = {
  purpose: 'yearly',
  year: 2026,
  commune: 'commune',
  address: 'Số 5, tổ 3, phường Mẫu, tỉnh Ví Dụ',
  selfReport: file('self-report'),
  contactPhone: '0912 345 678',
  truthDeclared: true,
} as const;

const { contactPhone: _, ...fromWorkplace } = yearly;

/** The same, as the workplace starts it. */
export const byWorkplace = { ...fromWorkplace, slipNumber: '12-PXYK/CB' } as const;

const { year: __, selfReport: ___, ...rest } = yearly;

/** A request for a personnel process. */
export const personnel = { ...rest, purpose: 'personnel' } as const;

/** A complete comment. */
export const comment = {
  period: 'Năm 2026',
  duty1: 'good',
  duty2: 'good',
  duty3: 'fair',
  duty4: 'fair',
  duty5: 'good',
  duty6: 'good',
  duty7: 'not-observed',
  meetingsCalled: 4,
  meetingsAttended: 3,
  strengths: 'Gương mẫu, gần gũi bà con.',
  family: 'good',
  overall: 'fulfilled-well',
} as const;

const step = (event: string, by: Player, input: CaseStep['input'] = {}): CaseStep => ({ event, by, input });

export const submit = (by: Player = 'member', input: CaseStep['input'] = yearly): CaseStep => step('SUBMIT', by, input);
export const send = step('SEND', 'workplace-cell.secretary', { number: '12-PXYK/CB' });
export const assign = step('ASSIGN_CELL', 'commune.org-officer', { cell: 'residence-cell' });
export const misdirect = (by: Player): CaseStep =>
  step('MISDIRECT', by, { why: 'moved', reason: 'Gia đình đã chuyển đi từ tháng 8.' });
export const correct = step('CORRECT_ADDRESS', 'workplace-cell.secretary', {
  commune: 'commune',
  address: 'Số 9, tổ 7, phường Mẫu, tỉnh Ví Dụ',
});
export const save = step('SAVE_COMMENT', 'residence-cell.committee-member', { duty1: 'good', strengths: 'Gương mẫu.' });
export const sign = step('SIGN_COMMENT', 'residence-cell.secretary', comment);
export const confirm = step('CONFIRM', 'commune.secretary', { number: '31-XN/ĐU' });
export const returnToCell = step('RETURN_TO_CELL', 'commune.deputy', { reason: 'Chưa nêu hạn chế.' });
export const acknowledge = step('ACKNOWLEDGE', 'workplace-cell.secretary');
export const lapse = (on: string): CaseStep => ({ event: 'SLA_PASSED', by: 'system', on });
export const askSupplement = (by: Player): CaseStep =>
  step('REQUEST_SUPPLEMENT', by, { items: ['selfReport'], kind: 'wrong', reason: 'Bản tự nhận xét thiếu chữ ký.' });
export const resubmit = step('RESUBMIT', 'member', { ...yearly, selfReport: file('self-report-signed') });

/** The steps from the draft, as far as a state. */
export function stepsTo(state: string): readonly CaseStep[] {
  const way: readonly (readonly [string, CaseStep])[] = [
    ['draft', submit()],
    ['workplace-check', send],
    ['commune-intake', assign],
    ['cell-comment', sign],
    ['commune-confirm', confirm],
    ['returned-to-workplace', acknowledge],
    ['acknowledged', acknowledge],
  ];
  const end = way.findIndex(([name]) => name === state);
  if (end < 0) throw new RangeError(`There is no "${state}" on the way.`);
  return way.slice(0, end).map(([, taken]) => taken);
}
