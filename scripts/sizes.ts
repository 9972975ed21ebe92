// Prints the brotli size of every bundle in .size-limit.json as Rollup and as esbuild make it; fails above its limit.
// (size-limit itself bundles with Rolldown: together these are what portals build with.)
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build } from 'esbuild';
import { rollup } from 'rollup';

interface Budget {
  readonly name: string;
  readonly path: string;
  readonly limit: string;
}

async function withRollup(input: string): Promise<string> {
  const bundle = await rollup({
    input,
    plugins: [nodeResolve({ browser: true, exportConditions: ['production'] })],
    onwarn: (warning) => {
      if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
    },
  });
  const plugins = [terser({ module: true, ecma: 2020, format: { comments: false } })];
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true, plugins });
  await bundle.close();
  return output[0].code;
}

async function withEsbuild(input: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [input],
    bundle: true,
    minify: true,
    // As Vite and Angular have it: Vietnamese stays readable instead of becoming escapes.
    charset: 'utf8',
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    conditions: ['production'],
    write: false,
  });
  return outputFiles.map((file) => file.text).join('');
}

const bundlers = { rollup: withRollup, esbuild: withEsbuild };
const budgets = JSON.parse(readFileSync('.size-limit.json', 'utf8')) as readonly Budget[];
for (const { name, path, limit } of budgets) {
  for (const [bundler, bundle] of Object.entries(bundlers)) {
    const kib = brotliCompressSync(await bundle(path)).length / 1024;
    const fits = kib <= Number.parseFloat(limit);
    console.log(`${fits ? 'ok  ' : 'OVER'} ${kib.toFixed(1).padStart(5)} of ${limit} with ${bundler}: ${name}`);
    if (!fits) process.exitCode = 1;
  }
}
