// Assesses the dues of 10⁴, 10⁵ and 10⁶ members and prints time and memory; linear work shows the same time per member.
// Run: node --expose-gc --conditions=tthc-source bench/assess.ts
import { assess, type DuesProfile } from '../packages/core/src/procedures/dues/index.ts';

const collectGarbage: (() => void) | undefined = globalThis.gc;
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

const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);

// Warm up, so that the first count does not pay for the compiler.
for (let index = 0; index < 20_000; index += 1) assess(profileOf(index), month);

console.log('members     seconds   µs/member   heap kept for the amounts (MiB)   sum (đồng)');
for (const members of [10_000, 100_000, 1_000_000]) {
  collectGarbage?.();
  const before = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const started = performance.now();
  const due = new Float64Array(members);
  for (let index = 0; index < members; index += 1) due[index] = assess(profileOf(index), month).due;
  const seconds = (performance.now() - started) / 1000;
  collectGarbage?.();
  const kept = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers - before;
  const sum = due.reduce((total, one) => total + one, 0);
  console.log(
    `${String(members).padStart(7)}   ${seconds.toFixed(2).padStart(9)}   ${((seconds / members) * 1e6).toFixed(2).padStart(9)}   ${megabytes(kept).padStart(31)}   ${sum}`,
  );
}

collectGarbage?.();
const heap = process.memoryUsage().heapUsed;
const explained = Array.from({ length: 100_000 }, (_, index) => assess(profileOf(index), month));
collectGarbage?.();
const perMember = (process.memoryUsage().heapUsed - heap) / explained.length;
console.log(
  `with every step kept: ${(perMember / 1024).toFixed(2)} KiB a member, ${megabytes(perMember * 1_000_000)} MiB a million (from ${explained.length})`,
);
