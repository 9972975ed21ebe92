import { parseArgs } from 'node:util';
import type { Store } from '../server/store/store.ts';
import { backup } from './backup.ts';
import type { Counts } from './backup-format.ts';
import { openStore } from './open-store.ts';
import { restore } from './restore.ts';
import { workspace } from './workspace.ts';

/** `backup <file>`: writes everything the store of the environment holds into a file. */
export function runBackup(argv: readonly string[]): Promise<number> {
  const { positionals } = parseArgs({ args: [...argv], allowPositionals: true, options: {} });
  return run('backup', positionals, 'Saved', (store, file) => backup(store, file, new Date().toISOString()));
}

/** `restore <file> [--force]`: puts a backup into the store of the environment. */
export function runRestore(argv: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { force: { type: 'boolean', default: false } },
  });
  return run('restore', positionals, 'Restored', (store, file) => restore(store, file, values));
}

async function run(
  command: string,
  [file, ...more]: readonly string[],
  done: string,
  work: (store: Store, file: string) => Promise<Counts>,
): Promise<number> {
  if (file === undefined || more.length > 0) {
    console.error(`tthc-api ${command} <file>: one file.`);
    return 2;
  }
  const { store, place } = openStore(process.env, workspace());
  try {
    const counts = await work(store, file);
    const told = Object.entries(counts).map(([kind, count]) => `${kind} ${count}`);
    console.log(`${done}: ${told.join(', ') || 'nothing'} (${place}).`);
    return 0;
  } finally {
    await store.close();
  }
}
