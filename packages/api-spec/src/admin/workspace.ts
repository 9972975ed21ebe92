import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of our workspace, if this runs inside it, and not inside one of whoever installed the package. */
export function ownWorkspace(): string | undefined {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, 'pnpm-workspace.yaml')))
      return existsSync(join(folder, 'packages/api-spec')) ? folder : undefined;
  return undefined;
}

/** Where data is kept unless said: in our workspace, otherwise where the command was started. */
export const workspace = (): string => ownWorkspace() ?? process.cwd();
