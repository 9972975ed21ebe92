import { officerId } from '../seed/members.ts';
import { cast } from '../seed/cast.ts';

const [cell, base, above] = ['cell-lam-mau-4', 'base-lam-mau', 'tinh-song-mau'];

/** Who takes part in the administration of one commune: a cell, its grassroots organization, and the province above. */
export const administrationCast = {
  cell,
  base,
  above,
  member: cast.routeA.member,
  memberName: 'Nguyễn Văn Mẫu',
  cellSecretary: officerId(cell, 'secretary'),
  cellDeputy: officerId(cell, 'deputy'),
  baseSecretary: officerId(base, 'secretary'),
  baseDeputy: officerId(base, 'deputy'),
  finance: officerId(base, 'finance'),
  clerk: officerId(base, 'clerk'),
  admin: officerId(base, 'unit-admin'),
  focalPoint: officerId(base, 'focal-point'),
  inspector: officerId(base, 'inspector'),
  provinceAdmin: officerId(above, 'province-admin'),
  aboveSecretary: officerId(above, 'secretary'),
  aboveDeputy: officerId(above, 'deputy'),
  orgOfficer: officerId(above, 'org-officer'),
  orgHead: officerId(above, 'org-head'),
  stranger: cast.otherProvince,
} as const;
