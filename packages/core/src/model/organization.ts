import type { IsoDate } from './dates.ts';

/** The kinds of Party organization, from the Centre down. */
export type OrganizationType =
  | 'central'
  | 'provincial'
  | 'central-direct'
  | 'upper-base'
  | 'base-committee'
  | 'base-cell'
  | 'sub-committee'
  | 'cell'
  | 'group';

/** Under which regulation an organization is named and placed: 294-QĐ/TW, or 208-QĐ/TW from 26/7/2026. */
export type Regime = '294' | '208';

/** The region by which the State sets minimum wages; I is the highest. */
export type WageRegion = 'I' | 'II' | 'III' | 'IV';

/** How far an organization works online; `not-yet` means a hand-over on paper. */
export type OnlineScope = 'active' | 'pilot' | 'not-yet';

/** The part an organization plays in a dossier; `-dest` is the destination side. */
export type UnitKey = 'cell' | 'sub' | 'base' | 'upper' | 'cell-dest' | 'sub-dest' | 'base-dest' | 'upper-dest';

/**
 * One record of an organization. It holds from `validFrom` to `validTo`, both included. An organization that is renamed or
 * moved keeps its id and gets a further record; one that ends names the organization that succeeds it.
 */
export interface Organization {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly type: OrganizationType;
  readonly regime: Regime;
  readonly parentId?: string;
  readonly validFrom: IsoDate;
  readonly validTo?: IsoDate;
  readonly succeededBy?: string;
  readonly provinceCode: string;
  readonly communeCode?: string;
  /** The region of the minimum wage in which the members meet. */
  readonly wageRegion: WageRegion;
  readonly hasSeal: boolean;
  readonly onlineScope: OnlineScope;
  readonly termFrom: IsoDate;
  readonly termTo: IsoDate;
}

const labels: Readonly<Record<OrganizationType, string>> = {
  central: 'Trung ương',
  provincial: 'đảng bộ tỉnh, thành phố trực thuộc Trung ương',
  'central-direct': 'đảng bộ trực thuộc Trung ương',
  'upper-base': 'đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng',
  'base-committee': 'đảng bộ cơ sở',
  'base-cell': 'chi bộ cơ sở',
  'sub-committee': 'đảng bộ bộ phận',
  cell: 'chi bộ trực thuộc',
  group: 'tổ đảng',
};

// 208-QĐ/TW calls every cell simply "chi bộ".
const labelsSince208: Readonly<Partial<Record<OrganizationType, string>>> = {
  'base-cell': 'chi bộ',
  'sub-committee': 'đảng bộ trực thuộc cơ sở',
  cell: 'chi bộ',
};

/** The Vietnamese name of a kind of organization, which differs by regime for cells and intermediate bodies. */
export const organizationTypeLabel = (type: OrganizationType, regime: Regime): string =>
  (regime === '208' ? labelsSince208[type] : undefined) ?? labels[type];

/** Whether a record holds on a day. */
export const isValidOn = ({ validFrom, validTo }: Pick<Organization, 'validFrom' | 'validTo'>, on: IsoDate): boolean =>
  validFrom <= on && (validTo === undefined || on <= validTo);
