#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs';
import { withSuffix } from '../dist/esm/suffix/with-suffix.js';

const usage = `tthc-elements suffixed <suffix> [file]

Writes the one-file build of this version with every tag under a suffix (tthc-portal-<suffix> …), so that it can stand beside
another version on one page. Without a file it goes to the standard output.`;

const beside = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');

function main([command, suffix, file]) {
  if (command !== 'suffixed' || suffix === undefined) {
    console.error(usage);
    return command === '--help' ? 0 : 2;
  }
  const { modules } = JSON.parse(beside('../custom-elements.json'));
  const tags = modules
    .flatMap(({ exports = [] }) => exports)
    .filter(({ kind }) => kind === 'custom-element-definition')
    .map(({ name }) => name);
  const code = withSuffix(beside('../dist/cdn/tthc-elements.js'), suffix, tags);
  if (file === undefined) process.stdout.write(code);
  else writeFileSync(file, code);
  return 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
}
