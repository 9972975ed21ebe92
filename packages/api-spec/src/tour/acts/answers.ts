import { cast } from '../../server/seed/cast.ts';

/** What a member who moves to a new unit answers, without the files. */
export const application = {
  ground: 'new-unit',
  decisionNo: '128-QĐ/ĐU',
  decisionIssuer: 'Đảng ủy Sở Ví Dụ',
  decisionDate: '2026-10-26',
  decisionEffectiveDate: '2026-11-01',
  destination: cast.routeC.destination,
  contactPhone: '0912 345 678',
  truthDeclared: true,
} as const;

/** A step that a destination outside the system took on paper. */
export const paperStep = {
  box: 'Ô 6',
  organization: 'Đảng ủy Nông trường Mẫu',
  number: '12',
  on: '2026-11-07',
  signer: 'Trần Văn Mẫu',
} as const;
