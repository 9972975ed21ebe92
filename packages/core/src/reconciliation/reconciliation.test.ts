import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differencesOf, reconcile } from './differences.ts';
import { duplicatesIn } from './duplicates.ts';
import { indicatorsOf } from './indicators.ts';
import type { MemberRecord } from './member-record.ts';

const member: MemberRecord = {
  id: 'm1',
  unitId: 'c1',
  fullName: 'Nguyễn Thị Hòa',
  sex: 'female',
  birthDate: '1990-05-01',
  ethnicity: 'Kinh',
  religion: 'Không',
  personalId: '038190001234',
  birthRegistration: 'xã Xuân Lĩnh, tỉnh Thanh Hóa',
  nativePlace: 'xã Xuân Lĩnh, tỉnh Thanh Hóa',
  permanentAddress: 'Thôn Đoài, xã Xuân Lĩnh, tỉnh Thanh Hóa',
  currentOrg: 'c1',
  admittedOn: '2015-02-03',
  officialOn: '2016-02-03',
  activityStatus: 'active',
  syncedAt: '2026-11-01T08:00:00+07:00',
};
const on = '2026-11-22';

describe('differences', () => {
  test('are found field by field, with both values and what kind they are', () => {
    const { personalId: _, ...without } = member;
    const theirs = { ...without, fullName: 'NGUYEN THI HOA', birthDate: '1990', jobTitle: 'Giáo viên' };
    expect(differencesOf(member, theirs)).toEqual([
      { field: 'fullName', label: 'Họ và tên', ours: 'Nguyễn Thị Hòa', theirs: 'NGUYEN THI HOA', likeness: 'accents' },
      { field: 'birthDate', label: 'Sinh ngày', ours: '1990-05-01', theirs: '1990', likeness: 'less-exact' },
      { field: 'personalId', label: 'Số định danh cá nhân', ours: '038190001234', likeness: 'missing-there' },
      { field: 'jobTitle', label: 'Chức vụ', theirs: 'Giáo viên', likeness: 'missing-here' },
    ]);
  });

  test('members whom one system alone knows are told apart', () => {
    const other = { ...member, id: 'm2' };
    const third = { ...member, id: 'm3' };
    expect(reconcile([member, other], [third, member])).toEqual([
      { memberId: 'm2', unitId: 'c1', kind: 'only-here', differences: [] },
      { memberId: 'm3', unitId: 'c1', kind: 'only-there', differences: [] },
    ]);
  });

  test('a register agrees with itself', () => {
    const record = fc.record({
      id: fc.uuid(),
      unitId: fc.constantFrom('c1', 'c2'),
      fullName: fc.string(),
      birthDate: fc.string(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(record, { selector: ({ id }) => id }), (records) => {
        expect(reconcile(records, records.toReversed())).toEqual([]);
      }),
    );
  });
});

describe('duplicates', () => {
  test('share a number, or name and birth date written in any way', () => {
    const twin = { id: 'm2', unitId: 'c2', fullName: 'nguyen thi  hoa', birthDate: '1/5/1990' };
    expect(duplicatesIn([member, twin])).toEqual([{ by: 'name-and-birth', memberIds: ['m1', 'm2'] }]);
    const sameId = { id: 'm3', unitId: 'c2', personalId: '038 190 001 234', cardNo: '038190001234' };
    expect(duplicatesIn([member, sameId])).toEqual([{ by: 'personal-id', memberIds: ['m1', 'm3'] }]);
    expect(duplicatesIn([sameId, { ...sameId, id: 'm4', personalId: '' }])).toEqual([
      { by: 'card', memberIds: ['m3', 'm4'] },
    ]);
  });

  test('nothing in common is no duplicate, nor is a year of birth alone', () => {
    const byYear = { id: 'm5', unitId: 'c1', fullName: 'Nguyễn Thị Hòa', birthDate: '1990' };
    expect(
      duplicatesIn([member, byYear, { ...byYear, id: 'm6' }, { id: 'm7', unitId: 'c1' }, { id: 'm8', unitId: 'c1' }]),
    ).toEqual([]);
  });
});

describe('the six qualities', () => {
  const bps = (ours: readonly MemberRecord[], theirs: readonly MemberRecord[]) =>
    Object.fromEntries((indicatorsOf(ours, theirs, on)[0]?.indicators ?? []).map(({ id, bp }) => [id, bp]));
  const full = { correct: 10_000, complete: 10_000, clean: 10_000, live: 10_000, consistent: 10_000, shared: 10_000 };

  test('a record that agrees with the database has all of them', () => {
    expect(bps([member], [member])).toEqual(full);
    expect(bps([member], [{ ...member, fullName: 'NGUYỄN THỊ HOÀ' }])).toEqual(full);
  });

  test('each is lost by itself', () => {
    const { ethnicity: _, ...incomplete } = member;
    expect(bps([incomplete], [incomplete])).toEqual({ ...full, complete: 0 });
    const wrong = { ...member, personalId: '03819000123' };
    expect(bps([wrong], [wrong])).toEqual({ ...full, correct: 0 });
    expect(bps([member, { ...member, id: 'm2' }], [member, { ...member, id: 'm2' }])).toEqual({ ...full, clean: 0 });
    expect(bps([{ ...member, syncedAt: '2026-08-23T23:59:59+07:00' }], [member])).toEqual({ ...full, live: 0 });
    expect(bps([{ ...member, syncedAt: '2026-08-24T00:00:00+07:00' }], [member])).toEqual(full);
    expect(bps([member], [{ ...member, fullName: 'Nguyen Thi Hoa' }])).toEqual({ ...full, consistent: 0 });
    expect(bps([member], [])).toEqual({ ...full, consistent: 0, shared: 0 });
  });

  test('are counted per unit, rounded down', () => {
    const records = ['a', 'b', 'c'].map((id) => ({
      ...member,
      id,
      personalId: '',
      fullName: `Nguyễn ${id.toUpperCase()}n`,
    }));
    const [unit] = indicatorsOf([...records, { ...member, unitId: 'c0' }], records.slice(0, 2), on).slice(1);
    expect(unit).toMatchObject({ unitId: 'c1' });
    expect(unit?.indicators.find(({ id }) => id === 'shared')).toMatchObject({ good: 2, of: 3, bp: 6666 });
  });
});
