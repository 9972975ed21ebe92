import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtStories } from '../e2e/stories/story-index.ts';

// Takes the pictures of all stories anew that look different now, and removes those of stories that are gone:
// pnpm baselines [part of a file's name]. Look at what changed before committing it.
const folder = fileURLToPath(new URL('../e2e/stories/baselines/', import.meta.url));
const { status } = spawnSync(
  'playwright',
  [
    'test',
    '--project=stories',
    '--update-snapshots=changed',
    ...process.argv.slice(2).flatMap((part) => ['--grep', part]),
  ],
  { stdio: 'inherit', shell: process.platform === 'win32' },
);
const ids = new Set(builtStories());
for (const name of readdirSync(folder))
  if (name.endsWith('.png') && !ids.has(name.replace(/-\d+\.png$/, ''))) {
    rmSync(folder + name);
    console.log(`removed ${name}`);
  }
const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
const size = pictures.reduce((sum, name) => sum + statSync(folder + name).size, 0);
console.log(`${pictures.length} pictures, ${(size / 1024 / 1024).toFixed(1)} MiB`);
process.exitCode = status ?? 1;
