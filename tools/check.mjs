// Every check, timed, three at a time where they do not need the whole machine; closes with one line of counts.
// `pnpm check lint node` runs only the named ones.
import { mkdirSync, rmSync } from 'node:fs';
import { countsIn, nothing, sumOf, textOf } from './counts.mjs';
import { watchedRun } from './watched-run.mjs';

const vitest = (name, project = name, more = '') => ({
  command: `vitest run --project '${project}' ${more} --reporter=default --reporter=json --outputFile.json=.reports/${name}.json`,
  report: 'vitest',
});

const playwright = (name, files) => ({
  command: `playwright test ${files}`,
  env: { REPORT: name },
  report: 'playwright',
});

/** In the order in which they begin. `alone` needs both cores, or what the others write. */
const checks = {
  build: { command: 'pnpm run build', alone: true },
  node: vitest('node'),
  core: vitest('core'),
  generated: { command: 'pnpm run generate --check' },
  spec: { command: 'pnpm --filter @tthc-dang/api-spec run lint:spec' },
  typecheck: { command: 'pnpm run typecheck' },
  lint: { command: 'pnpm run lint' },
  deps: { command: 'pnpm run deps' },
  knip: { command: 'knip' },
  requirements: { command: 'pnpm run requirements' },
  exports: { command: 'pnpm run exports' },
  publint: { command: 'pnpm -r run publint' },
  size: { command: 'pnpm run size' },
  // Much of it is waiting for pauses in typing: two pages at a time.
  elements: vitest('elements', 'elements*', '--maxWorkers=2'),
  stories: playwright('stories', 'stories/'),
  // Whatever is not in a folder below e2e.
  e2e: { ...playwright('e2e', '"e2e/[^/]+$"'), alone: true },
};

const asked = process.argv.slice(2).filter((name) => name !== '--');
const unknown = asked.filter((name) => !(name in checks));
if (unknown.length > 0) {
  console.error(`No such check: ${unknown.join(', ')}. There are: ${Object.keys(checks).join(', ')}.`);
  process.exit(1);
}
const queue = Object.entries(checks)
  .filter(([name]) => asked.length === 0 || asked.includes(name))
  .map(([name, check]) => ({ name, ...check }));

mkdirSync('.reports', { recursive: true });
// An old report must not count for a run that died before writing its own.
for (const { name } of queue) rmSync(`.reports/${name}.json`, { force: true });

const failures = [];
const steps = { ...nothing };
const tests = [];

async function run({ name, command, env, report }) {
  const say = (text) => console.log(`${name} │ ${text}`);
  say(command);
  const began = Date.now();
  const attempt = () => watchedRun(command, { quiet: 5, longest: 25, line: say, env });
  let { ok, stopped } = await attempt();
  if (stopped) {
    // A runner that stood still tells nothing about the code; one that stands still twice does.
    say(`ended, since ${stopped}; once more`);
    ({ ok, stopped } = await attempt());
    if (stopped) say(`ended again, since ${stopped}`);
  }
  if (!ok) failures.push(name);
  if (report) tests.push([name, countsIn(report, `.reports/${name}.json`, ok)]);
  else steps[ok ? 'passed' : 'failed'] += 1;
  console.log(`[${ok ? 'ok' : 'FAIL'}] ${name} ${((Date.now() - began) / 1000).toFixed(1)}s`);
}

const underWay = new Set();
for (const check of queue) {
  while (underWay.size >= (check.alone ? 1 : 3)) await Promise.race(underWay);
  const step = run(check).then(() => underWay.delete(step));
  underWay.add(step);
  if (check.alone) await step;
}
await Promise.all(underWay);

const total = sumOf([steps, ...tests.map(([, count]) => count)]);
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(
  `\nOf these: ${[['steps', steps], ...tests].map(([name, count]) => `${name} ${textOf(count)}`).join('; ')}`,
);
console.log(textOf(total));
process.exit(total.failed === 0 && failures.length === 0 ? 0 : 1);
