// Writes the custom-elements manifest; with --check it only compares it with the committed one.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
// @ts-expect-error The analyzer publishes no types for its command line.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const cwd = fileURLToPath(new URL('../packages/elements', import.meta.url));
const file = `${cwd}/custom-elements.json`;

const argv = ['analyze', '--config', 'custom-elements-manifest.config.mjs'];
const manifest: unknown = await cli({ argv, cwd, noWrite: true });
const text = `${JSON.stringify(manifest, null, 2)}\n`;

function committed(): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (committed() !== text) {
  console.error('packages/elements/custom-elements.json is out of date: run pnpm generate and commit it.');
  process.exitCode = 1;
}
