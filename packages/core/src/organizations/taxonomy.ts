import { parseDate } from '../model/dates.ts';
import { mustBeRecord, mustBeRecords } from '../model/must-be.ts';
import { design, reported, type Basis } from '../law/basis.ts';
import type { IsoDate } from '../model/dates.ts';
import {
  isValidOn,
  organizationTypeLabel,
  type Organization,
  type OrganizationType,
  type Regime,
} from '../model/organization.ts';
import { regimeOn } from './regimes.ts';

/** One kind of organization under one regime: its name, what it may stand under, and whether members belong to it. */
export interface TaxonomyEntry {
  readonly type: OrganizationType;
  readonly regime: Regime;
  readonly label: string;
  readonly under: readonly OrganizationType[];
  /** A grassroots organization (tổ chức cơ sở đảng). */
  readonly grassroots: boolean;
  /** Members belong to it directly. */
  readonly hasMembers: boolean;
  readonly basis: Basis;
}

const titles = design('Taxonomy (organizations and roles, 1).');
const since208 = reported('a quiz bank on 208-QĐ/TW');

const entry = (
  regime: Regime,
  type: OrganizationType,
  under: readonly OrganizationType[],
  more: Partial<Pick<TaxonomyEntry, 'grassroots' | 'hasMembers'>> = {},
): TaxonomyEntry => ({
  type,
  regime,
  label: organizationTypeLabel(type, regime),
  under,
  grassroots: false,
  hasMembers: false,
  ...more,
  basis: regime === '208' ? since208 : titles,
});

const placed = (regime: Regime): readonly TaxonomyEntry[] => [
  entry(regime, 'central', []),
  entry(regime, 'provincial', ['central']),
  entry(regime, 'central-direct', ['central']),
  entry(regime, 'upper-base', ['provincial', 'central-direct']),
  // A commune body was above the grassroots in the pilot of 294; under 208 it is grassroots, directly below the province.
  entry(regime, 'base-committee', ['upper-base', 'provincial', 'central-direct'], { grassroots: true }),
  entry(regime, 'base-cell', ['upper-base', 'provincial', 'central-direct'], { grassroots: true, hasMembers: true }),
  entry(regime, 'sub-committee', ['base-committee']),
  entry(regime, 'cell', ['base-committee', 'sub-committee'], { hasMembers: true }),
  entry(regime, 'group', ['cell', 'base-cell']),
];

/** Every kind of organization under both regimes. */
export const taxonomy: readonly TaxonomyEntry[] = [...placed('294'), ...placed('208')];

/** The kinds of organization on a day; throws `PolicyMissingError` before the three levels began. */
export const taxonomyOn = (on: IsoDate): readonly TaxonomyEntry[] => {
  const regime = regimeOn(on);
  return taxonomy.filter((one) => one.regime === regime);
};

/** What a unit says of itself, for finding its kind. */
export interface Classification {
  /** Organizations below it in which members belong. */
  readonly hasCells: boolean;
  /** It decides by itself, without a grassroots organization above it. */
  readonly standsAlone: boolean;
  /** It has grassroots organizations below it. */
  readonly hasGrassroots?: boolean;
}

/** The kind of an organization of a province, from three questions (the plans ask units to classify themselves rightly). */
export function classify(unit: Classification): OrganizationType {
  mustBeRecord(unit, 'description of a unit');
  const { hasCells, standsAlone, hasGrassroots = false } = unit;
  if (hasGrassroots) return 'upper-base';
  if (standsAlone) return hasCells ? 'base-committee' : 'base-cell';
  return hasCells ? 'sub-committee' : 'cell';
}

/** Something that does not fit in the records of an organization. */
export interface PlacementFault {
  readonly organizationId: string;
  readonly code: 'wrong-parent' | 'no-parent' | 'unknown-parent' | 'has-cells-below' | 'has-no-cells' | 'two-records';
  readonly says: string;
}

/** What does not fit in a register on a day: kinds under the wrong body, cells with cells below, two records at once. */
export function placementFaults(organizations: readonly Organization[], on: IsoDate): readonly PlacementFault[] {
  mustBeRecords(organizations, 'register of organizations');
  parseDate(on);
  const current = organizations.filter((one) => isValidOn(one, on));
  const byId = new Map<string, Organization>();
  const faults: PlacementFault[] = [];
  for (const one of current) {
    if (byId.has(one.id)) faults.push(fault(one.id, 'two-records', 'Có hai bản ghi cùng hiệu lực trong một ngày.'));
    byId.set(one.id, one);
  }
  const below = new Set(current.filter(({ type }) => type !== 'group').map(({ parentId }) => parentId));
  for (const { id, type, parentId } of byId.values()) {
    const under = taxonomy.find((one) => one.type === type)?.under ?? [];
    const parent = parentId === undefined ? undefined : byId.get(parentId);
    if (parentId === undefined) {
      if (type !== 'central') faults.push(fault(id, 'no-parent', 'Chưa có tổ chức đảng cấp trên.'));
    } else if (!parent) faults.push(fault(id, 'unknown-parent', 'Tổ chức đảng cấp trên không có hoặc đã kết thúc.'));
    else if (!under.includes(parent.type))
      faults.push(fault(id, 'wrong-parent', 'Loại hình này không thể trực thuộc loại hình của cấp trên.'));
    if ((type === 'cell' || type === 'base-cell') && below.has(id))
      faults.push(fault(id, 'has-cells-below', 'Là chi bộ nhưng có tổ chức đảng trực thuộc.'));
    if ((type === 'base-committee' || type === 'sub-committee') && !below.has(id))
      faults.push(fault(id, 'has-no-cells', 'Là đảng bộ nhưng không có chi bộ trực thuộc.'));
  }
  return faults;
}

const fault = (organizationId: string, code: PlacementFault['code'], says: string): PlacementFault => ({
  organizationId,
  code,
  says,
});
