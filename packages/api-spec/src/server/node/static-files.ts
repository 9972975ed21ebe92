import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

/** A folder of files that is served below a path. */
export interface Mount {
  readonly path: string;
  readonly folder: string;
  /** The policy for its pages. */
  readonly headers: Readonly<Record<string, string>>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serves a file of the first mount that has it; `false` where none does. */
export async function serveFile(
  request: IncomingMessage,
  response: ServerResponse,
  mounts: readonly Mount[],
): Promise<boolean> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const pathname = decoded(new URL(`http://localhost${request.url ?? '/'}`).pathname);
  for (const { path, folder, headers } of mounts) {
    if (pathname === undefined || !pathname.startsWith(path)) continue;
    const found = await fileAt(folder, pathname.slice(path.length));
    if (!found) continue;
    const etag = `"${found.mtimeMs.toString(36)}-${found.size.toString(36)}"`;
    const head = {
      ...headers,
      'content-type': types[extname(found.name)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      etag,
    };
    if (request.headers['if-none-match'] === etag) response.writeHead(304, head).end();
    else if (request.method === 'HEAD') response.writeHead(200, { ...head, 'content-length': found.size }).end();
    else
      createReadStream(found.name)
        .on('error', () => response.destroy())
        .pipe(response.writeHead(200, { ...head, 'content-length': found.size }));
    return true;
  }
  return false;
}

async function fileAt(
  folder: string,
  path: string,
): Promise<{ readonly name: string; readonly size: number; readonly mtimeMs: number } | undefined> {
  const root = resolve(folder);
  const name = resolve(join(root, path === '' || path.endsWith('/') ? `${path}index.html` : path));
  if (!name.startsWith(root + sep)) return undefined;
  const found = await stat(name).catch(() => undefined);
  return found?.isFile() ? { name, size: found.size, mtimeMs: found.mtimeMs } : undefined;
}

function decoded(pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}
