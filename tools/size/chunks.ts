import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build } from 'esbuild';
import { rollup, type Plugin } from 'rollup';

/** One file of a built page. */
export interface Chunk {
  readonly name: string;
  /** As it goes over the wire, in bytes of brotli at its best. */
  readonly size: number;
  /** Loaded with the page; the others are loaded when they are needed. */
  readonly first: boolean;
  /** What of each source file is in it, in bytes before compression (with Rollup before minification too). */
  readonly sources: ReadonlyMap<string, number>;
}

interface Built {
  readonly code: string;
  readonly imports: readonly string[];
  /** The module for which the chunk exists, where there is one. */
  readonly module?: string | undefined;
  readonly sources: ReadonlyMap<string, number>;
}

/** The chunks of a page as Rollup makes them; those that come later only if `all` are asked for, since they are most of the work. */
export async function withRollup(input: string, all: boolean): Promise<readonly Chunk[]> {
  const bundle = await rollup({
    input,
    plugins: [nodeResolve({ browser: true, exportConditions: ['production'] })],
    onwarn: (warning) => {
      if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
    },
  });
  const { output } = await bundle.generate({ format: 'es', plugins: [minifiedOnce(all)] });
  await bundle.close();
  const built = new Map<string, Built>();
  for (const chunk of output)
    if (chunk.type === 'chunk')
      built.set(chunk.fileName, {
        ...chunk,
        module: chunk.facadeModuleId ?? chunk.moduleIds.at(-1),
        sources: new Map(Object.entries(chunk.modules).map(([file, { renderedLength }]) => [file, renderedLength])),
      });
  return chunksOf(output[0].fileName, built, all);
}

/** The chunks of a page as esbuild makes them; those that come later only if `all` are asked for. */
export async function withEsbuild(input: string, all: boolean): Promise<readonly Chunk[]> {
  const { outputFiles, metafile } = await build({
    entryPoints: [input],
    bundle: true,
    splitting: true,
    minify: true,
    // As Vite and Angular have it: Vietnamese stays readable instead of becoming escapes.
    charset: 'utf8',
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    conditions: ['production'],
    outdir: 'built',
    metafile: true,
    write: false,
  });
  const codes = Object.values(outputFiles).map(({ text }) => text);
  const built = new Map<string, Built>();
  // The files and what is known of them come in the same order.
  for (const [index, [file, { imports, entryPoint, inputs }]] of Object.entries(metafile.outputs).entries())
    built.set(file, {
      code: codes[index] ?? '',
      imports: imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path),
      module: entryPoint ?? Object.keys(inputs).at(-1),
      sources: new Map(Object.entries(inputs).map(([source, { bytesInOutput }]) => [source, bytesInOutput])),
    });
  const entry = [...built].find(([, { module }]) => module === input);
  if (!entry) throw new Error(`esbuild made nothing of ${input}.`);
  return chunksOf(entry[0], built, all);
}

async function chunksOf(entry: string, built: ReadonlyMap<string, Built>, all: boolean): Promise<readonly Chunk[]> {
  const first = reachedFrom(entry, built);
  return Promise.all(
    [...built]
      .filter(([file]) => all || first.has(file))
      .map(async ([file, { code, module = file, sources }]) => ({
        name: shortOf(module),
        size: await sizeOf(code),
        first: first.has(file),
        sources: new Map([...sources].map(([source, size]) => [shortOf(source), size])),
      })),
  );
}

/** A chunk and those that its static imports bring along. */
function reachedFrom(
  entry: string,
  chunks: ReadonlyMap<string, { readonly imports: readonly string[] }>,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const reach = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const next of chunks.get(file)?.imports ?? []) reach(next);
  };
  reach(entry);
  return reached;
}

const shortOf = (file: string): string =>
  file.replace(/^.*(?:packages|node_modules)\//, '').replace('/dist/esm/', ': ');

// Pages have most of their later chunks in common: each is minified and compressed once.
const sizeOf = once(async (code: string) => (await promisify(brotliCompress)(code)).length);

const minify = terser({ module: true, ecma: 2020, format: { comments: false } });
const minified = new Map<string, unknown>();
const minifiedOnce = (all: boolean): Plugin => ({
  name: 'minified-once',
  renderChunk(code, chunk, options, meta) {
    const entry = Object.values(meta.chunks).find(({ isEntry }) => isEntry)?.fileName ?? '';
    if (!all && !reachedFrom(entry, new Map(Object.entries(meta.chunks))).has(chunk.fileName)) return undefined;
    // The plugin is a function here, and not an object with an order.
    const render = minify.renderChunk as Extract<typeof minify.renderChunk, (...given: never) => unknown>;
    const known = minified.get(code) ?? render.call(this, code, chunk, options, meta);
    minified.set(code, known);
    return known as ReturnType<typeof render>;
  },
});

/** Remembers what a function answered. */
export function once<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const answer = known.get(key) ?? ask(key);
    known.set(key, answer);
    return answer;
  };
}
