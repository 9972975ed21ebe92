import type { Case, CaseStep, Player } from '../../../model/case.ts';

/** The day of the cases unless they say otherwise: a Monday without holidays near it. */
export const caseDay = '2026-09-07';

const file = (id: string) => [
  { id, name: `${id}.pdf`, type: 'application/pdf', size: 2048, sha256: id.length.toString(16).padStart(64, '0') },
];

/** A complete application to a new unit. */
export const application = {
  ground: 'new-unit',
  decisionNo: '128-QĐ/ĐU',
  decisionIssuer: 'Sở Ví Dụ',
  decisionDate: '2026-08-20',
  decisionEffectiveDate: '2026-09-01',
  destination: 'cell-dest',
  decisionFile: file('decision'),
  selfCriticism: file('self-criticism'),
  contactPhone: '0912 345 678',
  truthDeclared: true,
} as const;

const retirement = { ...application, ground: 'retired' } as const;
export { retirement };

const step = (event: string, by: Player, input: CaseStep['input'] = {}): CaseStep => ({ event, by, input });

export const submit = (by: Player = 'member', input: CaseStep['input'] = application): CaseStep =>
  step('SUBMIT', by, input);
export const accept = step('ACCEPT', 'cell.secretary');
export const meet = step('RECORD_MEETING', 'cell.secretary', {
  heldOn: '2026-09-05',
  comment: 'Hoàn thành tốt nhiệm vụ.',
});
export const cellUp = step('INTRODUCE_UP', 'cell.secretary', { number: '07-GGT/CB' });
export const subUp = step('INTRODUCE_UP', 'sub.secretary', { number: '03-GGT/ĐUBP' });
export const baseApproval = {
  number: '15-GGT/ĐU',
  comment: 'Nhất trí với nhận xét của chi bộ.',
  fileIsComplete: true,
  sealNo: 'NP-15',
  sealedOn: '2026-09-07',
} as const;
export const baseApprove = step('APPROVE', 'base.secretary', baseApproval);
export const upperApprove = step('APPROVE', 'upper.org-head', { number: '40-GGT/BTC' });
export const present = step('PRESENT', 'member');
export const upperDown = step('INTRODUCE_DOWN', 'upper-dest.secretary', { number: '22-GGT/BTC' });
export const baseDown = step('INTRODUCE_DOWN', 'base-dest.secretary', {
  number: '31-GGT/ĐU',
  cell: 'cell-dest',
  fileReceived: 'sealed-file',
});
export const receive = step('RECEIVE', 'cell-dest.secretary', { number: '08-GGT/CB', meetingOn: '2026-09-07' });

export const askSupplement = (by: Player): CaseStep =>
  step('REQUEST_SUPPLEMENT', by, {
    items: ['decisionFile'],
    kind: 'wrong',
    reason: 'Quyết định thiếu trang có chữ ký.',
  });
export const resubmit = step('RESUBMIT', 'member', { ...application, decisionFile: file('decision-complete') });
export const hold = (by: Player): CaseStep =>
  step('HOLD', by, { ground: 'discipline', reason: 'Chờ kết luận của cấp ủy.' });

type Route = Case['given']['route'];

/** The steps of a route from the draft, as far as a state. */
export function stepsTo(state: string, route: Route = 'C', sub = false): readonly CaseStep[] {
  const upper = route === 'C' || route === 'D';
  const way: readonly (readonly [string, CaseStep])[] = [
    ['draft', submit()],
    ['cell-intake', accept],
    ['cell-review', meet],
    ['meeting-recorded', cellUp],
    ...(sub ? [['sub-review', subUp] as const] : []),
    ['base-review', baseApprove],
    ...(upper ? [['upper-review', upperApprove] as const] : []),
    ['introduced', present],
    ...(upper ? [['dest-upper-intake', upperDown] as const] : []),
    ...(route === 'A' ? [] : [['dest-base-intake', baseDown] as const]),
    ['dest-cell-receive', receive],
    ['received', receive],
  ];
  const end = way.findIndex(([name]) => name === state);
  if (end < 0) throw new RangeError(`Route ${route} has no "${state}".`);
  return way.slice(0, end).map(([, taken]) => taken);
}
