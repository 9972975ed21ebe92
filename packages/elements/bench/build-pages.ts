import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Page } from './pages.ts';

/** A file as it goes over the wire: brotli at its best. */
export interface PageFile {
  readonly type: string;
  readonly content: Buffer;
}

/** Bundles each page as its host would, all with the same settings, by the path under which it is asked for. */
export async function buildPages(pages: readonly Page[], folder: string): Promise<ReadonlyMap<string, PageFile>> {
  const files = new Map<string, PageFile>();
  for (const [index, page] of pages.entries()) {
    const entry = join(folder, `page-${index}.js`);
    await writeFile(entry, page.module);
    const scripts = await bundled(entry, folder);
    const at = `/${index}/`;
    for (const { name, code } of scripts) files.set(at + name, packed('text/javascript', code));
    if (page.css)
      files.set(`${at}page.css`, packed('text/css', await readFile(join(folder, 'node_modules', page.css))));
    files.set(at, packed('text/html; charset=utf-8', htmlOf(page, scripts)));
  }
  return files;
}

const packed = (type: string, content: string | Uint8Array): PageFile => ({
  type,
  content: brotliCompressSync(content),
});

interface Script {
  readonly name: string;
  readonly code: Uint8Array;
  readonly isEntry: boolean;
  /** Reached by static imports from the entry: whoever builds a page names these to the browser at once. */
  readonly isFirst: boolean;
}

async function bundled(entry: string, folder: string): Promise<readonly Script[]> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    conditions: ['production'],
    outdir: 'out',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const first = new Set<string>();
  const reach = (file: string): void => {
    if (first.has(file)) return;
    first.add(file);
    for (const { kind, path } of metafile.outputs[file]?.imports ?? []) if (kind === 'import-statement') reach(path);
  };
  const own = Object.keys(metafile.outputs).find((file) => basename(file) === basename(entry));
  if (own === undefined) throw new Error(`Nothing was built of ${entry}.`);
  reach(own);
  return outputFiles.map(({ path, contents }) => ({
    name: basename(path),
    code: contents,
    isEntry: basename(path) === basename(entry),
    isFirst: [...first].some((file) => basename(file) === basename(path)),
  }));
}

const htmlOf = ({ name, css, body }: Page, scripts: readonly Script[]): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title><link rel="icon" href="data:,">
${css ? '<link rel="stylesheet" href="page.css">' : ''}
${scripts
  .filter(({ isFirst, isEntry }) => isFirst && !isEntry)
  .map((script) => `<link rel="modulepreload" href="${script.name}">`)
  .join('\n')}
<script type="module" src="${scripts.find(({ isEntry }) => isEntry)?.name}"></script></head><body>${body}</body></html>`;
