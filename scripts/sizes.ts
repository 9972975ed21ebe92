// Prints the brotli size of everything in tools/size/budgets.json as Rollup and as esbuild make it; fails above a limit.
// Counted is what a page loads at once: the chunks that static imports reach.
// (Tools that weigh one file put the later chunks into it, so their numbers answer another question.)
//
//   node scripts/sizes.ts inbox dossier     only budgets with one of these words in their names
//   node scripts/sizes.ts inbox --sources   with the source files that weigh most in what is loaded at once
//   node scripts/sizes.ts --only esbuild    with one bundler
//   node scripts/sizes.ts inbox --later     with what is loaded when it is needed
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { once, withEsbuild, withRollup, type Chunk } from '../tools/size/chunks.ts';

interface Budget {
  readonly name: string;
  readonly entry: string;
  /** What the page has anyway: only the difference counts. */
  readonly beside?: string;
  readonly limit: number;
  /** Where esbuild misses the limit: what it may weigh there until it does not, and the decision that says why. */
  readonly esbuild?: { readonly limit: number; readonly why: string };
}

const { values: asked, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { sources: { type: 'boolean' }, later: { type: 'boolean' }, only: { type: 'string' } },
});

const all = asked.later ?? false;
const bundlers = Object.entries({
  rollup: once((entry) => withRollup(entry, all)),
  esbuild: once((entry) => withEsbuild(entry, all)),
}).filter(([bundler]) => bundler === (asked.only ?? bundler));
const budgets = (JSON.parse(readFileSync('tools/size/budgets.json', 'utf8')) as readonly Budget[]).filter(
  ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
);

if (bundlers.length === 0 || budgets.length === 0) throw new RangeError('No budget or bundler has this name.');

// Several are under way at a time: while one is bundled, others are minified and compressed.
const underWay: Promise<string>[] = [];
for (const budget of budgets) {
  underWay.push(...bundlers.map(([bundler, bundle]) => report(budget, bundler, bundle)));
  while (underWay.length > 4) console.log(await underWay.shift());
}
for (const measured of underWay) console.log(await measured);

async function report(
  { name, entry, beside, limit, esbuild }: Budget,
  bundler: string,
  bundle: (entry: string) => Promise<readonly Chunk[]>,
): Promise<string> {
  const [chunks, anyway] = await Promise.all([bundle(entry), beside ? bundle(beside) : []]);
  const size = firstOf(chunks) - firstOf(anyway);
  const most = bundler === 'esbuild' ? (esbuild?.limit ?? limit) : limit;
  const fits = size <= most * 1024;
  if (!fits) process.exitCode = 1;
  const known = new Set(anyway.map((chunk) => chunk.name));
  const later = chunks.filter((chunk) => !chunk.first && !known.has(chunk.name));
  const excused = fits && size > limit * 1024 ? ` (${most} allowed: ${esbuild?.why})` : '';
  return [
    `${fits ? 'ok  ' : 'OVER'} ${kib(size)} of ${limit} KiB with ${bundler}: ${name}${excused}`,
    ...(asked.sources ? sourcesOf(chunks, anyway) : []),
    ...(later.length > 0 ? ['     later:'] : []),
    ...later.toSorted((a, b) => b.size - a.size).map((chunk) => `     ${kib(chunk.size)}   ${chunk.name}`),
  ].join('\n');
}

/** The source files that make a page heavier than the one it stands beside. */
function sourcesOf(chunks: readonly Chunk[], anyway: readonly Chunk[]): readonly string[] {
  const more = new Map<string, number>();
  const add = (of: readonly Chunk[], sign: 1 | -1): void => {
    for (const { first, sources } of of)
      if (first) for (const [file, size] of sources) more.set(file, (more.get(file) ?? 0) + sign * size);
  };
  add(chunks, 1);
  add(anyway, -1);
  const heaviest = [...more].filter(([, size]) => size > 100).toSorted(([, a], [, b]) => b - a);
  return [
    '     source files, bytes before compression:',
    ...heaviest.map(([file, size]) => `     ${String(size).padStart(6)}  ${file}`),
  ];
}

function firstOf(chunks: readonly Chunk[]): number {
  return chunks.filter(({ first }) => first).reduce((sum, { size }) => sum + size, 0);
}

function kib(bytes: number): string {
  return (bytes / 1024).toFixed(1).padStart(5);
}
