// The dues of 10⁴, 10⁵ and 10⁶ members: linear work takes the same time per member.
// Run: node --conditions=tthc-source --expose-gc packages/core/bench/assess.ts
import { assess, type DuesProfile } from '../src/procedures/dues/index.ts';
import { grouped, line, measured } from './measure.ts';

const month = '2026-11';
const regions = ['I', 'II', 'III', 'IV'] as const;

/** The profile of one member of many: every category, some exempt, some with a decision. No two members are the same object. */
function profileOf(index: number): DuesProfile {
  const year = 1940 + (index % 66);
  const base: DuesProfile = {
    birthDate: `${year}-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`,
    sex: index % 2 === 0 ? 'male' : 'female',
    admittedOn: `${year + 25}-02-03`,
    officialOn: `${year + 26}-02-03`,
    wageRegion: regions[index % 4] ?? 'I',
    income: [],
  };
  const amount = 4_000_000 + ((index * 7_919) % 40_000_000);
  if (index % 10 < 5) return { ...base, income: [{ month: '2026-10', kind: 'si-salary', amount }] };
  if (index % 10 < 7) return { ...base, income: [{ month: '2024-03', kind: 'pension', amount }] };
  if (index % 10 === 7) return { ...base, student: true };
  if (index % 10 === 8)
    return { ...base, decisions: [{ kind: 'reduce', percent: 50, from: '2026-06', to: '2027-05' }] };
  return base;
}

// Warm up, so that the first count does not pay for the compiler.
for (let index = 0; index < 20_000; index += 1) assess(profileOf(index), month);

console.log(line('members', 'ms', 'µs a member', 'MiB held', 'sum in đồng'));
for (const members of [10_000, 100_000, 1_000_000]) {
  const { result, ms, heldMiB } = measured(() => {
    const due: number[] = [];
    for (let index = 0; index < members; index += 1) due.push(assess(profileOf(index), month).due);
    return due;
  });
  const sum = result.reduce((total, one) => total + one, 0);
  console.log(
    line(grouped(members), grouped(ms), ((ms * 1000) / members).toFixed(2), heldMiB.toFixed(1), grouped(sum)),
  );
}

const sample = 100_000;
const { heldMiB } = measured(() => Array.from({ length: sample }, (_, index) => assess(profileOf(index), month)));
console.log(
  `With every step kept: ${grouped((heldMiB * 1_000_000) / sample)} MiB a million (from ${grouped(sample)}).`,
);
