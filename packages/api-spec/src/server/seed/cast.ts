import type { Office } from '@tthc-dang/core';
import { officerId } from './members.ts';

/** Who takes part in one transfer, in the order in which they act. Values are ids of persons, and of organizations. */
export interface Journey {
  readonly member: string;
  readonly origin: string;
  readonly destination: string;
  readonly cellSecretary: string;
  readonly cellDeputy: string;
  readonly subSecretary?: string;
  readonly baseSecretary: string;
  readonly baseDeputy: string;
  readonly baseClerk: string;
  /** Where a body above introduces. */
  readonly upperOfficer?: string;
  readonly destUpperOfficer?: string;
  readonly destBaseSecretary?: string;
  readonly destCellSecretary: string;
}

interface Units {
  readonly cell: string;
  readonly sub?: string;
  readonly base: string;
  readonly upper?: string;
  readonly destUpper?: string;
  readonly destBase?: string;
  readonly destCell: string;
}

const holder = (key: keyof Journey, unit: string | undefined, office: Office): Partial<Journey> =>
  unit === undefined ? {} : { [key]: officerId(unit, office) };

const journey = (member: string, { cell, sub, base, upper, destUpper, destBase, destCell }: Units): Journey => ({
  member,
  origin: cell,
  destination: destCell,
  cellSecretary: officerId(cell, 'secretary'),
  cellDeputy: officerId(cell, 'deputy'),
  baseSecretary: officerId(base, 'secretary'),
  baseDeputy: officerId(base, 'deputy'),
  baseClerk: officerId(base, 'clerk'),
  destCellSecretary: officerId(destCell, 'secretary'),
  ...holder('subSecretary', sub, 'secretary'),
  ...holder('upperOfficer', upper, 'org-head'),
  ...holder('destUpperOfficer', destUpper, 'org-head'),
  ...holder('destBaseSecretary', destBase, 'secretary'),
});

/** The people of the reference data by what they show. */
export const cast = {
  /** Inside one commune. */
  routeA: journey('m-nguyen-van-mau', { cell: 'cell-lam-mau-4', base: 'base-lam-mau', destCell: 'cell-lam-mau-2' }),
  /** Between two bodies under one, by way of an intermediate committee; the body above is told. */
  routeB: journey('m-hoang-van-bo-phan', {
    cell: 'cell-so-vi-du-trung-tam',
    sub: 'sub-so-vi-du',
    base: 'base-so-vi-du',
    destBase: 'base-so-thu-nghiem',
    destCell: 'cell-so-thu-nghiem-1',
  }),
  /** Inside one province, from an agency to a commune, whose body above is the province. */
  routeC: journey('m-tran-thi-vi-du', {
    cell: 'cell-so-vi-du-2',
    base: 'base-so-vi-du',
    upper: 'upper-uy-ban-song-mau',
    destUpper: 'tinh-song-mau',
    destBase: 'base-lam-mau',
    destCell: 'cell-lam-mau-1',
  }),
  /** Into another province. */
  routeD: journey('m-pham-thi-mau', {
    cell: 'cell-lam-mau-3',
    base: 'base-lam-mau',
    upper: 'tinh-song-mau',
    destUpper: 'upper-dai-hoc-nui-vi-du',
    destBase: 'base-truong-thu-nghiem',
    destCell: 'cell-truong-thu-nghiem-2',
  }),
  another: 'm-le-van-thu-nghiem',
  probationary: 'm-vu-thi-du-bi',
  exempt: 'm-dang-van-mien',
  abroad: 'm-bui-thi-nuoc-ngoai',
  underDiscipline: 'm-do-van-xem-xet',
  suspended: 'm-ho-van-dinh-chi',
  inArrears: 'm-ngo-thi-no-phi',
  temporaryAway: 'm-ly-van-tam-thoi',
  offline: 'm-mai-van-nong-truong',
  otherProvince: 'm-cao-thi-ba-cap',
  secretaryOfOwnCell: 'm-dinh-van-tu-duyet',
  expiredMandate: 'm-dao-van-het-nhiem-ky',
  lockedOfficer: 'm-duong-thi-khoa',
  undelegatedOfficer: 'm-phan-van-chua-uy-quyen',
  technician: 'm-trinh-thi-ky-thuat',
  supporter: 'm-luong-van-ho-tro',
  inspector: officerId('tinh-song-mau', 'inspector'),
  sisterSecretary: officerId('cell-so-vi-du-3', 'deputy'),
  farSecretary: officerId('cell-hong-mau-1', 'secretary'),
  paperDestination: 'cell-nong-truong-mau-1',
} as const;
