// Prints the brotli size of every bundle in .size-limit.json as Rollup and terser make it; fails above its limit.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

interface Budget {
  readonly name: string;
  readonly path: string;
  readonly limit: string;
}

/** The compressed bytes of the bundle that starts at the file. */
async function brotliSize(input: string): Promise<number> {
  const bundle = await rollup({
    input,
    plugins: [nodeResolve({ browser: true, exportConditions: ['browser', 'production'] })],
    onwarn: (warning) => {
      if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
    },
  });
  const { output } = await bundle.generate({
    format: 'es',
    inlineDynamicImports: true,
    plugins: [terser({ module: true, ecma: 2020, format: { comments: false } })],
  });
  await bundle.close();
  return brotliCompressSync(output[0].code).length;
}

const budgets = JSON.parse(readFileSync('.size-limit.json', 'utf8')) as readonly Budget[];
for (const { name, path, limit } of budgets) {
  const kib = (await brotliSize(path)) / 1024;
  const fits = kib <= Number.parseFloat(limit);
  console.log(`${fits ? 'ok  ' : 'OVER'} ${kib.toFixed(1).padStart(6)} KiB of ${limit}  ${name}`);
  if (!fits) process.exitCode = 1;
}
