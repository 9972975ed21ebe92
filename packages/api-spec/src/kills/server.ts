// A server that can be told when to die. Tests start it as a process of its own.
import { flushCompileCache } from 'node:module';
import { openStore } from '../admin/open-store.ts';
import { startService } from '../server/node/service.ts';
import { webhook } from '../server/notifications/webhook.ts';
import { dyingStore, type Death } from './dying-store.ts';

const { env } = process;
// Killed as the system does it when memory is short: nothing of the process runs any more.
const { store, doom } = dyingStore(openStore(env, '.').store, () => process.kill(process.pid, 'SIGKILL'));
const service = await startService({
  store,
  host: '127.0.0.1',
  port: 0,
  control: true,
  mounts: [],
  origins: [],
  tokenSeconds: 3600,
  requestsPerMinute: 1e6,
  requestsPerMinuteAndAddress: 1e6,
  // Tokens outlive the process, whatever port the next one gets.
  publicOrigin: 'https://kills.example',
  bankSecret: env['TTHC_BANK_SECRET'],
  deliver: webhook(env['TTHC_NOTIFY_URL']!),
  log: () => undefined,
  report: (cause) => console.error(cause),
});
// The next process need not read all sources again; this one will not come to its end.
flushCompileCache();
console.log(`API http://127.0.0.1:${service.port}/v1/`);
process.on('message', (death: Death) => doom(death));
process.on('SIGTERM', () => void service.stop().then(() => process.exit(0)));
