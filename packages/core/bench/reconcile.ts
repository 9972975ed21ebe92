// Reconciliation, duplicates and the six qualities over 10⁴, 10⁵ and 10⁶ members.
// Run: node --conditions=tthc-source --expose-gc packages/core/bench/reconcile.ts
import { reconcile } from '../src/reconciliation/differences.ts';
import { duplicatesIn } from '../src/reconciliation/duplicates.ts';
import { indicatorsOf } from '../src/reconciliation/indicators.ts';
import type { MemberRecord } from '../src/reconciliation/member-record.ts';
import { grouped, line, measured } from './measure.ts';

const place = 'xã Xuân Lĩnh, tỉnh Thanh Hóa';
const given = ['Hòa', 'Hạnh', 'Dũng', 'Đức', 'Lan', 'Thúy', 'Quý', 'Mẫu'];
const number = (index: number): string => String(38_190_000_000 + index).padStart(12, '0');

/** One record in fifty is spelled otherwise in the other system, one in a hundred says something else. */
const records = (count: number, theirs: boolean): readonly MemberRecord[] =>
  Array.from({ length: count }, (_, index) => {
    const name = `Nguyễn Văn ${given[index % 8]!} ${given[(index >> 3) % 8]!}`;
    return {
      id: `m${index}`,
      unitId: `c${index % 3321}`,
      fullName: theirs && index % 50 === 0 ? name.toUpperCase() : name,
      sex: 'male',
      birthDate: `${1950 + (index % 50)}-0${1 + (index % 9)}-1${index % 10}`,
      ethnicity: 'Kinh',
      religion: 'Không',
      personalId: theirs && index % 100 === 0 ? number(index + 1) : number(index),
      birthRegistration: place,
      nativePlace: place,
      permanentAddress: place,
      currentOrg: `c${index % 3321}`,
      admittedOn: '2015-02-03',
      officialOn: '2016-02-03',
      activityStatus: 'active',
      syncedAt: '2026-11-01T08:00:00+07:00',
    };
  });

console.log(line('members', 'reconcile ms', 'duplicates ms', 'qualities ms', 'µs per member', 'both registers MiB'));
for (const count of [10_000, 100_000, 1_000_000]) {
  const { result: both, heldMiB } = measured(() => [records(count, false), records(count, true)] as const);
  const found = measured(() => reconcile(...both));
  const twins = measured(() => duplicatesIn(both[0]));
  const qualities = measured(() => indicatorsOf(...both, '2026-11-22'));
  if (found.result.length === 0 || qualities.result.length === 0) throw new Error('Nothing was compared.');
  const total = found.ms + twins.ms + qualities.ms;
  console.log(
    line(
      grouped(count),
      found.ms.toFixed(0),
      twins.ms.toFixed(0),
      qualities.ms.toFixed(0),
      ((total * 1000) / count).toFixed(2),
      heldMiB.toFixed(0),
    ),
  );
}
