// Prints the brotli size of everything in tools/size/budgets.json as Rollup and as esbuild make it; fails above a limit.
// Counted is what a page loads at once: the chunks that static imports reach. What is loaded later is listed below it.
// (Tools that weigh one file put the later chunks into it, so their numbers answer another question.)
import { readFileSync } from 'node:fs';
import { withEsbuild, withRollup, type Chunk } from '../tools/size/chunks.ts';

interface Budget {
  readonly name: string;
  readonly entry: string;
  /** What the page has anyway: only the difference counts. */
  readonly beside?: string;
  readonly limit: number;
  /** Where esbuild misses the limit: what it may weigh there until it does not, and the decision that says why. */
  readonly esbuild?: { readonly limit: number; readonly why: string };
}

const kib = (bytes: number): string => (bytes / 1024).toFixed(1).padStart(5);
const firstOf = (chunks: readonly Chunk[]): number =>
  chunks.filter(({ first }) => first).reduce((sum, { size }) => sum + size, 0);

const bundlers = { rollup: withRollup, esbuild: withEsbuild };
const budgets = JSON.parse(readFileSync('tools/size/budgets.json', 'utf8')) as readonly Budget[];
for (const { name, entry, beside, limit, esbuild } of budgets) {
  console.log(`\n${name}, at most ${limit} KiB`);
  for (const [bundler, bundle] of Object.entries(bundlers)) {
    const chunks = await bundle(entry);
    const anyway = beside ? await bundle(beside) : [];
    const size = firstOf(chunks) - firstOf(anyway);
    const most = bundler === 'esbuild' ? (esbuild?.limit ?? limit) : limit;
    const fits = size <= most * 1024;
    if (!fits) process.exitCode = 1;
    const known = new Set(anyway.map((chunk) => chunk.name));
    const later = chunks.filter((chunk) => !chunk.first && !known.has(chunk.name));
    const excused = fits && size > limit * 1024 ? ` (${most} allowed: ${esbuild?.why})` : '';
    console.log(
      `${fits ? 'ok  ' : 'OVER'} ${kib(size)} with ${bundler}${excused}${later.length > 0 ? ', and later:' : ''}`,
    );
    for (const chunk of later.toSorted((a, b) => b.size - a.size))
      console.log(`     ${kib(chunk.size)}   ${chunk.name}`);
  }
}
