import type { Organization, OrganizationType } from '../../../model/organization.ts';
import { treeOf, type OrganizationTree } from '../../organization-tree.ts';

/** An invented organization for tests: valid since 01/7/2025 under 294 in province 38, unless said otherwise. */
export const organization = (
  id: string,
  type: OrganizationType,
  name: string,
  more: Partial<Organization> = {},
): Organization => ({
  id,
  code: id,
  name,
  shortName: name,
  type,
  regime: '294',
  validFrom: '2025-07-01',
  provinceCode: '38',
  wageRegion: 'III',
  hasSeal: type !== 'cell',
  onlineScope: 'active',
  termFrom: '2025-07-01',
  termTo: '2030-06-30',
  ...more,
});

const commune = { regime: '208', communeCode: '14803', parentId: 'p38' } as const;

/**
 * Two provinces, a body directly under the Centre, bodies above the grassroots under 294, and two communes that became
 * grassroots organizations on 26/7/2026; commune X dissolved its intermediate body after 30/9/2026.
 */
export const sample: readonly Organization[] = [
  organization('tw', 'central', 'Trung ương'),
  organization('p38', 'provincial', 'Đảng bộ tỉnh Thanh Hóa', { parentId: 'tw' }),
  organization('p40', 'provincial', 'Đảng bộ tỉnh Nghệ An', { parentId: 'tw', provinceCode: '40' }),
  organization('qd', 'central-direct', 'Đảng bộ Quân đội', { parentId: 'tw', onlineScope: 'not-yet' }),

  organization('u1', 'upper-base', 'Đảng bộ các cơ quan Đảng tỉnh', { parentId: 'p38' }),
  organization('u1-b1', 'base-committee', 'Đảng bộ Sở Hồng Lam', { parentId: 'u1' }),
  organization('u1-b1-s1', 'sub-committee', 'Đảng bộ bộ phận Khối Một', { parentId: 'u1-b1' }),
  organization('u1-b1-s1-c1', 'cell', 'Chi bộ Phòng Kế hoạch', { parentId: 'u1-b1-s1' }),
  organization('u1-b1-c2', 'cell', 'Chi bộ Văn phòng', { parentId: 'u1-b1' }),
  organization('u1-b1-c2-g1', 'group', 'Tổ đảng Một', { parentId: 'u1-b1-c2' }),
  organization('u1-b2', 'base-cell', 'Chi bộ Báo Hoa Mai', { parentId: 'u1' }),
  organization('u2', 'upper-base', 'Đảng bộ Ủy ban nhân dân tỉnh', { parentId: 'p38' }),
  organization('u2-b1', 'base-committee', 'Đảng bộ Sở Đông Sơn', { parentId: 'u2' }),
  organization('u2-b1-c1', 'cell', 'Chi bộ Thanh tra', { parentId: 'u2-b1' }),
  organization('u2-b1-c2', 'cell', 'Chi bộ Chưa trực tuyến', { parentId: 'u2-b1', onlineScope: 'not-yet' }),

  organization('x', 'upper-base', 'Đảng bộ xã Xuân Lĩnh', {
    parentId: 'p38',
    communeCode: '14803',
    validTo: '2026-07-25',
  }),
  organization('x', 'base-committee', 'Đảng bộ xã Xuân Lĩnh', { ...commune, validFrom: '2026-07-26' }),
  organization('x-s1', 'base-committee', 'Đảng bộ Xí nghiệp Xuân Lĩnh', { parentId: 'x', validTo: '2026-07-25' }),
  organization('x-s1', 'sub-committee', 'Đảng bộ trực thuộc Xí nghiệp Xuân Lĩnh', {
    regime: '208',
    parentId: 'x',
    validFrom: '2026-07-26',
    validTo: '2026-09-30',
    succeededBy: 'x',
  }),
  organization('x-s1-c1', 'cell', 'Chi bộ Thôn Đoài', { parentId: 'x-s1' }),
  organization('x-b2', 'base-cell', 'Chi bộ Trường Xuân Lĩnh', { parentId: 'x', validTo: '2026-07-25' }),
  organization('x-b2', 'cell', 'Chi bộ Trường Xuân Lĩnh', { regime: '208', parentId: 'x', validFrom: '2026-07-26' }),
  organization('y', 'base-committee', 'Đảng bộ phường Đông Hà', {
    ...commune,
    communeCode: '14806',
    validFrom: '2026-07-26',
  }),
  organization('y-c1', 'cell', 'Chi bộ Khu phố 1', { regime: '208', parentId: 'y', validFrom: '2026-07-26' }),
  organization('h', 'base-committee', 'Đảng bộ Bệnh viện tỉnh', { parentId: 'p38' }),
  organization('h-c1', 'cell', 'Chi bộ Khoa Nội', { parentId: 'h' }),

  organization('z', 'base-committee', 'Đảng bộ xã Kim Liên', {
    ...commune,
    parentId: 'p40',
    provinceCode: '40',
    communeCode: '17950',
    validFrom: '2026-07-26',
  }),
  organization('z-c1', 'cell', 'Chi bộ Làng Sen', { regime: '208', parentId: 'z', validFrom: '2026-07-26' }),
  organization('u4', 'upper-base', 'Đảng bộ Đại học Vinh Sơn', { parentId: 'p40', provinceCode: '40' }),
  organization('u4-b1', 'base-committee', 'Đảng bộ Trường Sư phạm', { parentId: 'u4', provinceCode: '40' }),
  organization('u4-b1-c1', 'cell', 'Chi bộ Khoa Toán', { parentId: 'u4-b1', provinceCode: '40' }),

  organization('qd-b1', 'base-committee', 'Đảng bộ Nhà máy A', { parentId: 'qd', onlineScope: 'not-yet' }),
  organization('qd-b1-c1', 'cell', 'Chi bộ Phân xưởng 1', { parentId: 'qd-b1', onlineScope: 'not-yet' }),
  organization('qd-b2', 'base-committee', 'Đảng bộ Nhà máy B', { parentId: 'qd', onlineScope: 'not-yet' }),
  organization('qd-b2-c1', 'cell', 'Chi bộ Phân xưởng 2', { parentId: 'qd-b2', onlineScope: 'not-yet' }),

  organization('old', 'cell', 'Chi bộ Cũ', { parentId: 'u1-b1', validTo: '2026-03-31', succeededBy: 'older' }),
  organization('older', 'cell', 'Chi bộ Gộp', { parentId: 'u1-b1', validTo: '2026-05-31', succeededBy: 'u1-b1-c2' }),
  organization('gone', 'cell', 'Chi bộ Giải thể', { parentId: 'u1-b1', validTo: '2026-03-31' }),
  organization('ring-1', 'cell', 'Chi bộ Vòng 1', { parentId: 'u1-b1', validTo: '2026-03-31', succeededBy: 'ring-2' }),
  organization('ring-2', 'cell', 'Chi bộ Vòng 2', { parentId: 'u1-b1', validTo: '2026-03-31', succeededBy: 'ring-1' }),
];

/** The tree of the sample. */
export const sampleTree: OrganizationTree = treeOf(sample);
