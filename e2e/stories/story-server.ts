import { once } from 'node:events';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { storybookHeaders } from '../../packages/api-spec/src/server/node/page-policy.ts';
import { serveFile, type Mount } from '../../packages/api-spec/src/server/node/static-files.ts';
import { root } from './story-index.ts';

const { resolve } = createRequire(import.meta.url);

const mounts: readonly Mount[] = [
  { path: '/storybook/', folder: `${root}/storybook-static`, headers: storybookHeaders },
  { path: '/fonts/sans/', folder: dirname(resolve('@fontsource-variable/noto-sans/index.css')), headers: {} },
  { path: '/fonts/serif/', folder: dirname(resolve('@fontsource/tinos/400.css')), headers: {} },
];

/** The built Storybook as the reference server serves it, and beside it the fonts in which pictures are taken. */
export async function serveStories(): Promise<{ readonly origin: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    void serveFile(request, response, mounts).then((found) => {
      // The frame has no icon of its own, and the browser asks for one.
      if (!found) response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
