// How soon a person on a slow phone can type into the first form: ours beside other form libraries, one after the other.
// Run: pnpm bench:form [rounds], after pnpm build. The other libraries are installed into a folder that is removed again.
import { rm } from 'node:fs/promises';
import { chromium } from 'playwright';
import { launchOptions } from '../../../tools/chromium.mjs';
import { buildPages } from './build-pages.ts';
import { installed } from './installed.ts';
import { measurePage, phone, type Load } from './measure-page.ts';
import { packages, pages } from './pages.ts';
import { served } from './served.ts';
import { firstScreen } from './first-screen.ts';

const rounds = Number(process.argv[2] ?? 5);
const middle = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const whole = (value: number): string => Math.round(value).toLocaleString('en');

const folder = await installed(packages);
const screen = await firstScreen();
const server = await served(await buildPages(pages(screen), folder), screen.handler);
const browser = await chromium.launch(launchOptions());
const loads = new Map<string, Load[]>(pages(screen).map(({ name }) => [name, []]));
const names = [...loads.keys()];
try {
  // Once without counting: the browser and the server are warm for everybody.
  for (const [index] of names.entries()) await measurePage(browser, `${server.origin}/${index}/`);
  for (let round = 0; round < rounds; round += 1)
    // Another one begins each round, so that nobody always runs beside the same other work.
    for (const turn of names.keys()) {
      const index = (round + turn) % names.length;
      loads.get(names[index] ?? '')?.push(await measurePage(browser, `${server.origin}/${index}/`));
    }
} finally {
  await browser.close();
  await server.stop();
  await rm(folder, { recursive: true });
}

const ours = loads.get(names[0] ?? '') ?? [];
console.log(`${screen.questions.length} questions; ${phone.words}; ${rounds} rounds, medians.\n`);
console.log(
  row(
    'page',
    'painted ms',
    'typable ms',
    'from – to',
    'of ours',
    'KiB until then',
    'KiB in all',
    'long tasks',
    'blocked ms',
    'longest ms',
  ),
);
console.log(row('---', ...Array.from({ length: 9 }, () => '--:')));
for (const [name, runs] of loads) {
  const of = (figure: keyof Load): number => middle(runs.map((load) => load[figure]));
  const times = runs.map(({ typable }) => typable);
  const ratio = middle(runs.map(({ typable }, round) => typable / (ours[round]?.typable ?? Number.NaN)));
  console.log(
    row(
      name,
      whole(of('painted')),
      whole(of('typable')),
      `${whole(Math.min(...times))} – ${whole(Math.max(...times))}`,
      `${ratio.toFixed(2)} ×`,
      whole(of('bytesUntilTypable') / 1024),
      whole(of('bytes') / 1024),
      whole(of('longTasks')),
      whole(of('blocked')),
      whole(of('longest')),
    ),
  );
}
