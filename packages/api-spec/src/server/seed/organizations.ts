import type { Organization, OrganizationType } from '@tthc-dang/core';

interface More extends Partial<Omit<Organization, 'id' | 'type' | 'name' | 'code' | 'parentId'>> {}

const since294 = '2025-07-01';
// The day from which communes are grassroots organizations.
const since208 = '2026-07-26';
const until294 = '2026-07-25';

const record = (
  id: string,
  type: OrganizationType,
  name: string,
  code: string,
  parentId: string | undefined,
  more: More = {},
): Organization => ({
  id,
  code,
  name,
  shortName: more.shortName ?? name,
  type,
  regime: '294',
  ...(parentId === undefined ? {} : { parentId }),
  validFrom: since294,
  provinceCode: code.slice(0, 2),
  wageRegion: 'III',
  hasSeal: type !== 'cell' && type !== 'group',
  onlineScope: 'active',
  termFrom: '2025-07-01',
  termTo: '2030-06-30',
  ...more,
});

/** A commune: a body above the grassroots until July 2026, a grassroots organization since; its cells likewise. */
function commune(
  id: string,
  name: string,
  code: string,
  parentId: string,
  communeCode: string,
  cells: readonly string[],
): readonly Organization[] {
  const committee = `base-${id}`;
  const group = code.slice(0, 5);
  return [
    record(committee, 'upper-base', `Đảng bộ ${name}`, code, parentId, { communeCode, validTo: until294 }),
    record(committee, 'base-committee', `Đảng bộ ${name}`, `${group}001000000`, parentId, {
      communeCode,
      regime: '208',
      validFrom: since208,
    }),
    ...cells.flatMap((cell, at) => {
      const number = String(at + 1).padStart(3, '0');
      const cellId = `cell-${id}-${at + 1}`;
      const cellName = `Chi bộ ${cell} ${name}`;
      return [
        record(cellId, 'base-cell', cellName, `${group}${number}000000`, committee, { communeCode, validTo: until294 }),
        record(cellId, 'cell', cellName, `${group}001000${number}`, committee, {
          communeCode,
          regime: '208',
          validFrom: since208,
        }),
      ];
    }),
  ];
}

/** A grassroots committee under 294 with its cells. */
const body = (
  id: string,
  name: string,
  code: string,
  parentId: string,
  cells: readonly string[],
  more: More = {},
): readonly Organization[] => [
  record(`base-${id}`, 'base-committee', `Đảng bộ ${name}`, code, parentId, more),
  ...cells.map((cell, at) =>
    record(
      `cell-${id}-${at + 1}`,
      'cell',
      `Chi bộ ${cell} ${name}`,
      `${code.slice(0, 11)}${String(at + 1).padStart(3, '0')}`,
      `base-${id}`,
      more,
    ),
  ),
];

const hamlets = ['Thôn 1', 'Thôn 2', 'Thôn 3', 'Thôn 4', 'Trường Tiểu học'];

/** The register of organizations of the reference server. Every name is invented; codes have the public form of 14 digits. */
export const organizations: readonly Organization[] = [
  record('trung-uong', 'central', 'Trung ương Đảng', '10000000000000', undefined),

  record('tinh-song-mau', 'provincial', 'Đảng bộ tỉnh Sông Mẫu', '38000000000000', 'trung-uong', {
    shortName: 'Tỉnh ủy Sông Mẫu',
  }),
  record(
    'upper-uy-ban-song-mau',
    'upper-base',
    'Đảng bộ Ủy ban nhân dân tỉnh Sông Mẫu',
    '38101000000000',
    'tinh-song-mau',
  ),
  ...body('so-vi-du', 'Sở Ví Dụ', '38101001000000', 'upper-uy-ban-song-mau', [
    'Văn phòng',
    'Thanh tra',
    'Phòng Kế hoạch',
  ]),
  record('sub-so-vi-du', 'sub-committee', 'Đảng bộ bộ phận Trung tâm Sở Ví Dụ', '38101001001000', 'base-so-vi-du'),
  record('cell-so-vi-du-trung-tam', 'cell', 'Chi bộ Trung tâm Tin học Sở Ví Dụ', '38101001001001', 'sub-so-vi-du'),
  ...body('so-thu-nghiem', 'Sở Thử Nghiệm', '38101002000000', 'upper-uy-ban-song-mau', [
    'Văn phòng',
    'Phòng Nghiệp vụ',
  ]),
  record('base-cell-bao-mau', 'base-cell', 'Chi bộ Báo Mẫu', '38101003000000', 'upper-uy-ban-song-mau'),
  ...body('nong-truong-mau', 'Nông trường Mẫu', '38101004000000', 'upper-uy-ban-song-mau', ['Đội 1', 'Đội 2'], {
    onlineScope: 'not-yet',
    wageRegion: 'IV',
  }),
  record(
    'upper-co-quan-dang-song-mau',
    'upper-base',
    'Đảng bộ các cơ quan Đảng tỉnh Sông Mẫu',
    '38102000000000',
    'tinh-song-mau',
    { onlineScope: 'pilot' },
  ),
  ...body('van-phong-mau', 'Văn phòng Tỉnh ủy Sông Mẫu', '38102001000000', 'upper-co-quan-dang-song-mau', [
    'Phòng Tổng hợp',
    'Phòng Quản trị',
  ]),
  ...commune('lam-mau', 'xã Lam Mẫu', '38201000000000', 'tinh-song-mau', '14801', hamlets),
  record('group-lam-mau-4-1', 'group', 'Tổ đảng số 1 Thôn 4 xã Lam Mẫu', '38201001000004', 'cell-lam-mau-4', {
    regime: '208',
    validFrom: since208,
  }),
  ...commune('dong-vi-du', 'phường Đông Ví Dụ', '38202000000000', 'tinh-song-mau', '14802', [
    'Khu phố 1',
    'Khu phố 2',
    'Khu phố 3',
  ]),
  record(
    'sub-dong-vi-du',
    'sub-committee',
    'Đảng bộ trực thuộc Bệnh viện Đông Ví Dụ',
    '38202001001000',
    'base-dong-vi-du',
    { regime: '208', validFrom: since208 },
  ),
  record(
    'cell-dong-vi-du-benh-vien',
    'cell',
    'Chi bộ Khoa Nội Bệnh viện Đông Ví Dụ',
    '38202001001001',
    'sub-dong-vi-du',
    { regime: '208', validFrom: since208 },
  ),
  // A cell that was merged: whoever still names it is led to its successor.
  record('cell-so-vi-du-cu', 'cell', 'Chi bộ Phòng Lưu trữ Sở Ví Dụ', '38101001000009', 'base-so-vi-du', {
    validTo: '2026-03-31',
    succeededBy: 'cell-so-vi-du-1',
  }),

  record('tinh-nui-vi-du', 'provincial', 'Đảng bộ tỉnh Núi Ví Dụ', '40000000000000', 'trung-uong', {
    shortName: 'Tỉnh ủy Núi Ví Dụ',
  }),
  record('upper-dai-hoc-nui-vi-du', 'upper-base', 'Đảng bộ Đại học Núi Ví Dụ', '40101000000000', 'tinh-nui-vi-du'),
  ...body('truong-thu-nghiem', 'Trường Sư phạm Thử Nghiệm', '40101001000000', 'upper-dai-hoc-nui-vi-du', [
    'Khoa Toán',
    'Khoa Văn',
  ]),
  ...commune('hong-mau', 'xã Hồng Mẫu', '40201000000000', 'tinh-nui-vi-du', '17901', [
    'Bản Trên',
    'Bản Dưới',
    'Trạm Y tế',
  ]),

  record('khoi-vi-du', 'central-direct', 'Đảng bộ Khối Ví Dụ Trung ương', '61000000000000', 'trung-uong', {
    onlineScope: 'not-yet',
  }),
  ...body('nha-may-mau', 'Nhà máy Mẫu', '61101001000000', 'khoi-vi-du', ['Phân xưởng 1'], { onlineScope: 'not-yet' }),
];
