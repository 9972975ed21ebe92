import type { Organization, OrganizationType } from '../model/organization.ts';

/** The number of the grassroots organization in the codes of the cases' dossiers. */
const numbers: Readonly<Record<string, string>> = { base: '40168', 'workplace-base': '40168', unit: '38168' };

/** An organization of the cases, called after the part it plays. */
export const played = (
  id: string,
  type: OrganizationType,
  parentId: string | undefined,
  more: Partial<Organization> = {},
): Organization => ({
  id,
  code: numbers[id] ?? id,
  name: `Tổ chức đảng “${id}”`,
  shortName: id,
  type,
  regime: '294',
  ...(parentId === undefined ? {} : { parentId }),
  validFrom: '2025-01-01',
  provinceCode: '38',
  wageRegion: 'I',
  hasSeal: type !== 'cell',
  onlineScope: 'active',
  termFrom: '2025-07-01',
  termTo: '2030-06-30',
  ...more,
});

const centre = played('centre', 'central', undefined);
const province = played('province', 'provincial', 'centre');

/** Somewhere else in the province: whoever holds office there has no part in any dossier of the cases. */
const elsewhere: readonly Organization[] = [
  played('elsewhere-upper', 'upper-base', 'province'),
  played('elsewhere-base', 'base-committee', 'elsewhere-upper'),
  played('elsewhere', 'cell', 'elsewhere-base'),
];

/** The ground on which the cases of every procedure stand. */
export const ground: readonly Organization[] = [centre, province, ...elsewhere];

/** The way of a transfer: A inside one grassroots organization, B under one body above, C in one province, D across. */
export function waysOf(
  route: 'A' | 'B' | 'C' | 'D',
  { sub = false, paperHandover = false, originOnline = true } = {},
): readonly Organization[] {
  const scope = (online: boolean): Partial<Organization> => ({ onlineScope: online ? 'active' : 'not-yet' });
  const origin = [
    played('upper', 'upper-base', 'province'),
    played('base', 'base-committee', 'upper', scope(originOnline)),
    ...(sub ? [played('sub', 'sub-committee', 'base')] : []),
    played('cell', 'cell', sub ? 'sub' : 'base'),
  ];
  const away = { ...scope(!paperHandover), ...(route === 'D' ? { provinceCode: '40' } : {}) };
  const destinationAbove: readonly Organization[] =
    route === 'C' || route === 'D'
      ? [
          ...(route === 'D' ? [played('province-dest', 'provincial', 'centre', { provinceCode: '40' })] : []),
          played('upper-dest', 'upper-base', route === 'D' ? 'province-dest' : 'province', away),
        ]
      : [];
  const above = destinationAbove.length > 0 ? 'upper-dest' : 'upper';
  return [
    ...ground,
    ...origin,
    ...destinationAbove,
    ...(route === 'A' ? [] : [played('base-dest', 'base-committee', above, away)]),
    played('cell-dest', 'cell', route === 'A' ? 'base' : 'base-dest', away),
  ];
}

/** The workplace and the residence of a residence comment. */
export const workAndHome = (communeOnline = true): readonly Organization[] => [
  ...ground,
  played('workplace-upper', 'upper-base', 'province'),
  played('workplace-base', 'base-committee', 'workplace-upper'),
  played('workplace-cell', 'cell', 'workplace-base'),
  ...(['commune', 'commune-new'] as const).map((id, at) =>
    played(id, 'base-committee', 'province', {
      regime: '208',
      communeCode: `1480${at + 1}`,
      onlineScope: communeOnline ? 'active' : 'not-yet',
    }),
  ),
  played('residence-cell', 'cell', 'commune', { regime: '208' }),
];

/** A unit, the body above it, and the province. */
export const unitAndAbove: readonly Organization[] = [
  ...ground,
  played('unit-above', 'upper-base', 'province'),
  played('unit', 'base-committee', 'unit-above', { name: 'Đảng bộ xã Xuân Lĩnh', shortName: 'ĐB xã Xuân Lĩnh' }),
  played('unit-cell', 'cell', 'unit'),
];

/** A cell, whose data the organization body above the grassroots keeps. */
export const cellAndAbove: readonly Organization[] = [
  ...ground,
  played('unit-above', 'upper-base', 'province'),
  played('unit-base', 'base-committee', 'unit-above'),
  played('unit', 'cell', 'unit-base', { name: 'Đảng bộ xã Xuân Lĩnh', shortName: 'ĐB xã Xuân Lĩnh' }),
];

/** A cell that keeps a book of dues, and the grassroots organization above it. */
export const bookAndAbove: readonly Organization[] = [
  ...ground,
  played('unit-upper', 'upper-base', 'province'),
  played('unit-above', 'base-committee', 'unit-upper'),
  played('unit', 'cell', 'unit-above'),
];

/** A cell that pays dues, the grassroots organization and the body above. */
export const payers: readonly Organization[] = [
  ...ground,
  played('upper', 'upper-base', 'province'),
  played('base', 'base-committee', 'upper'),
  played('cell', 'cell', 'base'),
];
