// pnpm new element <name> · pnpm new procedure <id>: the files that every element or procedure has, ready to be filled.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newElement } from './new-element.ts';
import { newProcedure } from './new-procedure.ts';

const kinds = {
  element: { folder: 'packages/elements/src/components', make: newElement },
  procedure: { folder: 'packages/core/src/procedures', make: newProcedure },
};

const [kind, name = ''] = process.argv.slice(2);

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}

if (kind !== 'element' && kind !== 'procedure') stop('Usage: pnpm new element <name>, or pnpm new procedure <id>.');
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) stop(`"${name}" is not kebab-case: try fee-table.`);
const folder = join(kinds[kind].folder, name);
if (existsSync(folder)) stop(`${folder} is already there.`);

const { files, next } = kinds[kind].make(name);
for (const [file, text] of Object.entries(files)) {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
console.log(`\nThen:\n${next.map((step) => `  ${step}`).join('\n')}`);
