import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Installs packages at exact versions into a folder of their own, without running their scripts; whoever asks removes it. */
export async function installed(packages: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'first-form-'));
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  await promisify(execFile)('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages], {
    cwd: folder,
  });
  return folder;
}
