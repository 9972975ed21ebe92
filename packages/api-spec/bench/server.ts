// Requests a second, p50 and p99 of reading, listing and acting, by store and number of dossiers, beside a mock server.
// Run: pnpm bench:server [stores] [counts] [seconds], for example: pnpm bench:server SQLite,PostgreSQL 10000,100000 5
import { companion } from './companion.ts';
import { connections, gauge, operations, type Figures } from './measure.ts';
import { mockName, startMock } from './mock.ts';
import type { Begin } from './serve.ts';
import { kindOf, kinds } from './stores.ts';

const [stores = Object.keys(kinds).join(), counts = '10000,100000,1000000', seconds = '5'] = process.argv.slice(2);
const at = '2026-11-27T08:00:00+07:00';

const cell = (value: number, digits = 0): string => value.toLocaleString('en', { maximumFractionDigits: digits });
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const mib = (bytes: number): string => cell(bytes / 1_048_576);
const places: string[] = [];
const tell = (name: string, count: string, figures: Figures): void => {
  for (const operation of operations) {
    const { ours, mock } = figures[operation];
    const { perSecond, p50, p99 } = ours;
    const ratio = `${cell(perSecond / mock.perSecond, 2)} ×`;
    console.log(row(name, count, operation, cell(perSecond), cell(p50, 1), cell(p99, 1), cell(mock.perSecond), ratio));
  }
};

// Whoever interrupts leaves no database server behind.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

console.log(`${connections} connections, ${seconds} s each; the mock is ${mockName}.\n`);
console.log(row('store', 'dossiers', 'operation', 'a second', 'p50 ms', 'p99 ms', 'mock a second', 'of the mock'));
console.log(row('---', '--:', '---', '--:', '--:', '--:', '--:', '--:'));

const { vouch, measure, stop } = await gauge(Number(seconds));
const { issuer, audience, keys } = vouch;
const mock = await startMock();
try {
  for (const store of stores.split(','))
    for (const count of counts.split(',').map(Number)) {
      const began = performance.now();
      const place = await kindOf(store).make(count);
      const filled = (performance.now() - began) / 1000;
      const server = companion('./serve.ts');
      try {
        const begin = { store, address: place.address, keys, issuer, audience, at } satisfies Begin;
        const { port } = await server.ask<{ readonly port: number }>(begin);
        const figures = await measure(`http://127.0.0.1:${port}`, mock.origin, count);
        const { rss } = await server.ask<{ readonly rss: number }>('memory');
        tell(store, cell(count), figures);
        places.push(row(store, cell(count), cell(filled), mib(await place.bytes()), mib(rss)));
      } finally {
        await server.stop();
        await place.remove();
      }
    }
} finally {
  mock.stop();
  await stop();
}

console.log(`\n${row('store', 'dossiers', 'filled in s', 'MiB stored', 'MiB RSS of the server')}`);
console.log(row('---', '--:', '--:', '--:', '--:'));
console.log(places.join('\n'));
