import type { Assignment, Office } from '@tthc-dang/core';
import type { Member } from '../register/member.ts';
import { withDues } from './dues.ts';
import { inventedName } from './names.ts';
import { organizations } from './organizations.ts';
import { withPersonalData } from './personal-data.ts';
import { withResidence } from './residences.ts';

const mandatesFrom = '2025-07-01';

/** A member without anything that stands in the way of a transfer. */
const member = (id: string, fullName: string, cellId: string, more: Partial<Member> = {}): Member => ({
  id,
  fullName,
  account: 'active',
  cellId,
  status: 'active',
  probationary: false,
  abroad: false,
  underDiscipline: false,
  // Paid ahead to the end of what the calendar covers, so that a trial on any day finds no arrears but those made on purpose.
  duesPaidThrough: '2027-12',
  duesExcused: false,
  assignments: [],
  ...more,
});

const mandate = (organizationId: string, office: Office, more: Partial<Assignment> = {}): Assignment => ({
  organizationId,
  office,
  from: mandatesFrom,
  ...more,
});

const cellStaff: readonly Office[] = ['secretary', 'deputy', 'committee-member'];
const baseStaff: readonly Office[] = [
  'secretary',
  'deputy',
  'committee-member',
  'clerk',
  'finance',
  'unit-admin',
  'inspector',
  'focal-point',
];
const upperStaff: readonly Office[] = [
  'secretary',
  'deputy',
  'clerk',
  'finance',
  'org-head',
  'org-officer',
  'unit-admin',
  'inspector',
];

const staffOf = (type: string): readonly Office[] =>
  type === 'cell'
    ? cellStaff
    : type === 'base-cell'
      ? [...cellStaff, 'clerk', 'finance']
      : type === 'sub-committee'
        ? ['secretary', 'deputy', 'clerk']
        : type === 'base-committee'
          ? baseStaff
          : type === 'group'
            ? []
            : upperStaff;

/** The current record of each organization that has officers. */
const staffed = organizations.filter(({ validTo, type }) => validTo === undefined && type !== 'central');

/** The cell in which the officers of a body are members: the first one below it, or the unit itself. */
function cellOf(unitId: string): string {
  const unit = staffed.find(({ id }) => id === unitId);
  if (unit?.type === 'cell' || unit?.type === 'base-cell') return unitId;
  const below = staffed.filter(({ parentId }) => parentId === unitId);
  const [first] = below.filter(({ type }) => type === 'cell' || type === 'base-cell').concat(below);
  return first ? cellOf(first.id) : unitId;
}

/** `m-cell-lam-mau-4-secretary` is the secretary of `cell-lam-mau-4`. */
export const officerId = (organizationId: string, office: Office): string => `m-${organizationId}-${office}`;

const officers = staffed
  .flatMap((unit) => staffOf(unit.type).map((office) => ({ unit, office })))
  .map(({ unit, office }, n) =>
    member(officerId(unit.id, office), inventedName(n), cellOf(unit.id), {
      assignments: [mandate(unit.id, office, office === 'org-officer' ? { delegated: true } : {})],
    }),
  );

const provinceAdmins = ['tinh-song-mau', 'tinh-nui-vi-du'].map((id, n) =>
  member(officerId(id, 'province-admin'), inventedName(2000 + n), cellOf(id), {
    assignments: [mandate(id, 'province-admin')],
  }),
);

/** Members who file, and people at whom a rule shows itself. */
const people: readonly Member[] = [
  member('m-nguyen-van-mau', 'Nguyễn Văn Mẫu', 'cell-lam-mau-4'),
  member('m-tran-thi-vi-du', 'Trần Thị Ví Dụ', 'cell-so-vi-du-2'),
  member('m-le-van-thu-nghiem', 'Lê Văn Thử Nghiệm', 'cell-so-vi-du-1'),
  member('m-pham-thi-mau', 'Phạm Thị Mẫu', 'cell-lam-mau-3'),
  member('m-hoang-van-bo-phan', 'Hoàng Văn Mẫu Bộ Phận', 'cell-so-vi-du-trung-tam'),
  member('m-vu-thi-du-bi', 'Vũ Thị Ví Dụ Dự Bị', 'cell-lam-mau-4', { probationary: true }),
  member('m-dang-van-mien', 'Đặng Văn Mẫu Miễn', 'cell-lam-mau-4', { status: 'exempt' }),
  member('m-bui-thi-nuoc-ngoai', 'Bùi Thị Ví Dụ Nước Ngoài', 'cell-so-vi-du-1', { abroad: true }),
  member('m-do-van-xem-xet', 'Đỗ Văn Thử Nghiệm Xem Xét', 'cell-so-vi-du-1', { underDiscipline: true }),
  member('m-ho-van-dinh-chi', 'Hồ Văn Mẫu Đình Chỉ', 'cell-so-vi-du-2', { status: 'suspended' }),
  member('m-ngo-thi-no-phi', 'Ngô Thị Ví Dụ Nợ Phí', 'cell-so-vi-du-1', { duesPaidThrough: '2026-03' }),
  member('m-ly-van-tam-thoi', 'Lý Văn Mẫu Tạm Thời', 'cell-lam-mau-1', { status: 'temporary-away' }),
  member('m-mai-van-nong-truong', 'Mai Văn Thử Nghiệm Nông Trường', 'cell-nong-truong-mau-1'),
  member('m-cao-thi-ba-cap', 'Cao Thị Mẫu Ba Cấp', 'cell-truong-thu-nghiem-1'),
  // Secretary of the cell in which this member files: the deputy decides instead.
  member('m-dinh-van-tu-duyet', 'Đinh Văn Mẫu Tự Duyệt', 'cell-so-vi-du-3', {
    assignments: [mandate('cell-so-vi-du-3', 'secretary')],
  }),
  member('m-dao-van-het-nhiem-ky', 'Đào Văn Ví Dụ Hết Nhiệm Kỳ', 'cell-lam-mau-4', {
    assignments: [mandate('cell-lam-mau-4', 'deputy', { from: '2020-01-01', to: '2025-06-30' })],
  }),
  member('m-duong-thi-khoa', 'Dương Thị Mẫu Khóa', 'cell-lam-mau-4', {
    account: 'locked',
    assignments: [mandate('cell-lam-mau-4', 'deputy')],
  }),
  member('m-phan-van-chua-uy-quyen', 'Phan Văn Thử Nghiệm Chưa Ủy Quyền', 'cell-so-vi-du-1', {
    assignments: [mandate('upper-uy-ban-song-mau', 'org-officer')],
  }),
  member('m-trinh-thi-ky-thuat', 'Trịnh Thị Mẫu Kỹ Thuật', 'cell-lam-mau-1', {
    assignments: [mandate('base-lam-mau', 'technician')],
  }),
  member('m-luong-van-ho-tro', 'Lương Văn Ví Dụ Hỗ Trợ', 'cell-lam-mau-1', {
    assignments: [mandate('base-lam-mau', 'supporter')],
  }),
];

// After all others, so that nobody's invented name changes; a grassroots cell has its finance officer above.
const cellFinance = staffed
  .filter(({ type }) => type === 'cell')
  .map(({ id }, n) =>
    member(officerId(id, 'finance'), inventedName(1000 + n), id, { assignments: [mandate(id, 'finance')] }),
  );

/** The register of persons: every office of every organization is held by somebody, and nobody exists. */
export const members: readonly Member[] = [...officers, ...provinceAdmins, ...people, ...cellFinance]
  .map(withResidence)
  .map(withDues)
  .map(withPersonalData);
