// Every check, in order, each timed; closes with one line of counts. `pnpm check lint vitest` runs only the named ones.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const reports = { vitest: '.reports/vitest.json', playwright: '.reports/e2e.json' };

const steps = {
  generated: 'pnpm run generate --check',
  spec: 'pnpm --filter @tthc-dang/api-spec run lint:spec',
  build: 'pnpm run build',
  typecheck: 'pnpm run typecheck',
  lint: 'pnpm run lint',
  deps: 'pnpm run deps',
  knip: 'knip',
  requirements: 'pnpm run requirements',
  exports: 'pnpm run exports',
  publint: 'pnpm -r run publint',
  size: 'pnpm run size',
  vitest: `vitest run --reporter=default --reporter=json --outputFile.json=${reports.vitest}`,
  playwright: 'playwright test',
};

// Each runner's own report, in one shape; undefined when it wrote none.
const counters = {
  vitest: (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }),
  playwright: ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }),
};

function tests(name) {
  try {
    return counters[name](JSON.parse(readFileSync(reports[name], 'utf8')));
  } catch (cause) {
    console.error(`${name} left no readable report: ${cause.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const asked = process.argv.slice(2).filter((name) => name !== '--');
const unknown = asked.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`No such check: ${unknown.join(', ')}. There are: ${Object.keys(steps).join(', ')}.`);
  process.exit(1);
}

mkdirSync('.reports', { recursive: true });
// An old report must not count for a run that died before writing its own.
for (const file of Object.values(reports)) rmSync(file, { force: true });

const parts = [];
const failures = [];
const total = { passed: 0, failed: 0, skipped: 0 };
const stepCount = { passed: 0, failed: 0, skipped: 0 };

for (const [name, command] of Object.entries(steps)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n── ${name}: ${command}`);
  const began = Date.now();
  const ok = spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;
  console.log(`[${ok ? 'ok' : 'FAIL'}] ${name} ${((Date.now() - began) / 1000).toFixed(1)}s`);
  if (!ok) failures.push(name);
  if (!(name in reports)) {
    stepCount[ok ? 'passed' : 'failed'] += 1;
    continue;
  }
  const count = tests(name);
  // A runner can fail without a failed test (an unhandled error, nothing to run): that is a failure too.
  if (count.failed === 0 && (!ok || count.passed === 0)) {
    count.failed = 1;
    if (ok) failures.push(`${name} (no test passed)`);
  }
  parts.push([`${name} tests`, count]);
}
parts.unshift(['steps', stepCount]);

for (const [, count] of parts) for (const key of Object.keys(total)) total[key] += count[key];
const text = (count) => `${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`;
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\nOf these: ${parts.map(([name, count]) => `${name} ${text(count)}`).join('; ')}`);
console.log(text(total));
process.exit(total.failed === 0 && failures.length === 0 ? 0 : 1);
