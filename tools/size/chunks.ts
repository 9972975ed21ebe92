import { brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build } from 'esbuild';
import { rollup } from 'rollup';

/** One file of a built page. */
export interface Chunk {
  readonly name: string;
  /** As it goes over the wire, in bytes of brotli at its best. */
  readonly size: number;
  /** Loaded with the page; the others are loaded when they are needed. */
  readonly first: boolean;
}

interface Built {
  readonly code: string | Uint8Array;
  readonly imports: readonly string[];
  /** The module for which the chunk exists, where there is one. */
  readonly module?: string | undefined;
}

/** The chunks of a page as Rollup makes them. */
export async function withRollup(input: string): Promise<readonly Chunk[]> {
  const bundle = await rollup({
    input,
    plugins: [nodeResolve({ browser: true, exportConditions: ['production'] })],
    onwarn: (warning) => {
      if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
    },
  });
  const plugins = [terser({ module: true, ecma: 2020, format: { comments: false } })];
  const { output } = await bundle.generate({ format: 'es', plugins });
  await bundle.close();
  const built = new Map<string, Built>();
  for (const chunk of output)
    if (chunk.type === 'chunk')
      built.set(chunk.fileName, { ...chunk, module: chunk.facadeModuleId ?? chunk.moduleIds.at(-1) });
  return chunksOf(output[0].fileName, built);
}

/** The chunks of a page as esbuild makes them. */
export async function withEsbuild(input: string): Promise<readonly Chunk[]> {
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
  const codes = Object.values(outputFiles).map(({ contents }) => contents);
  const built = new Map<string, Built>();
  // The files and what is known of them come in the same order.
  for (const [index, [file, { imports, entryPoint, inputs }]] of Object.entries(metafile.outputs).entries())
    built.set(file, {
      code: codes[index] ?? '',
      imports: imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path),
      module: entryPoint ?? Object.keys(inputs).at(-1),
    });
  const entry = [...built].find(([, { module }]) => module === input);
  if (!entry) throw new Error(`esbuild made nothing of ${input}.`);
  return chunksOf(entry[0], built);
}

function chunksOf(entry: string, built: ReadonlyMap<string, Built>): readonly Chunk[] {
  const first = new Set<string>();
  const reach = (file: string): void => {
    if (first.has(file)) return;
    first.add(file);
    for (const next of built.get(file)?.imports ?? []) reach(next);
  };
  reach(entry);
  return [...built].map(([file, { code, module = file }]) => ({
    name: module.replace(/^.*?(packages|node_modules)\//, '').replace('/dist/esm/', ': '),
    size: brotliCompressSync(code).length,
    first: first.has(file),
  }));
}
