import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AnyProcedure } from '../../packages/core/src/index.ts';
import type { Case } from '../../packages/core/src/model/case.ts';

/** What a page prints of a worked case; what is given differs from procedure to procedure. */
export type PrintedCase = Pick<Case, 'id' | 'title' | 'shows' | 'when' | 'then'>;

const root = fileURLToPath(new URL('../../packages/core/src/procedures', import.meta.url));

/** The worked cases of each procedure: `cases/` or `cases.ts` in the folder whose index.ts is the procedure. */
export async function casesOf(
  procedures: readonly AnyProcedure[],
): Promise<ReadonlyMap<string, readonly PrintedCase[]>> {
  const found = new Map<string, readonly PrintedCase[]>();
  for (const file of globSync(['**/cases.ts', '**/cases/index.ts'], { cwd: root }).sort()) {
    const folder = dirname(file.replace('/cases/', '/'));
    if (!existsSync(join(root, folder, 'index.ts'))) continue;
    const [table, worked] = await Promise.all([load(join(folder, 'index.ts')), load(file)]);
    const procedure = procedures.find((one) => Object.values(table).includes(one));
    // By the layout of a procedure's folder this module exports its cases.
    if (procedure) found.set(procedure.id, worked['cases'] as readonly PrintedCase[]);
  }
  return found;
}

const load = async (file: string): Promise<Readonly<Record<string, unknown>>> =>
  (await import(pathToFileURL(join(root, file)).href)) as Readonly<Record<string, unknown>>;
