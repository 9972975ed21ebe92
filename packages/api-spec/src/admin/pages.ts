import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { portalHeaders, storybookHeaders, trialHeaders } from '../server/node/page-policy.ts';
import type { Mount } from '../server/node/static-files.ts';
import { ownWorkspace } from './workspace.ts';

/** The pages that are served beside the API. */
export interface Pages {
  readonly mounts: readonly Mount[];
  readonly hasPortal: boolean;
  readonly hasStorybook: boolean;
}

/**
 * The demo portal, with the one for testers where there are levers. In our workspace they are served from where they are written; from
 * the package, as it was built, with the elements that are installed beside it. Without these there is no portal.
 */
export function pagesFor(hasLevers: boolean): Pages {
  const root = ownWorkspace();
  const portal =
    root === undefined ? fileURLToPath(new URL('../../portal', import.meta.url)) : join(root, 'examples/portal');
  const elements = root === undefined ? installedElements() : join(root, 'packages/elements/dist/cdn');
  const storybook = root === undefined ? undefined : join(root, 'storybook-static');
  const hasStorybook = storybook !== undefined && existsSync(storybook);
  return {
    hasPortal: elements !== undefined,
    hasStorybook,
    mounts: [
      ...(elements === undefined ? [] : portalAt(portal, elements, hasLevers)),
      ...(hasStorybook ? [{ path: '/storybook/', folder: storybook, headers: storybookHeaders }] : []),
    ],
  };
}

/** The portal for testers is the demo portal, with a second script of the kit on its page. */
const portalAt = (portal: string, elements: string, hasLevers: boolean): readonly Mount[] => [
  ...(hasLevers
    ? [
        { path: '/qa/tthc/', folder: elements, headers: {} },
        { path: '/qa/', folder: join(portal, 'trial'), headers: {} },
        { path: '/qa/', folder: join(portal, 'public'), headers: trialHeaders },
      ]
    : []),
  { path: '/tthc/', folder: elements, headers: {} },
  { path: '/', folder: join(portal, 'public'), headers: portalHeaders },
];

/** The elements of the project in which the command was started. This package does not depend on them. */
function installedElements(): string | undefined {
  try {
    return dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@tthc-dang/elements/cdn'));
  } catch {
    return undefined;
  }
}
