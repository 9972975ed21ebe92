import { copyFileSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { filesOf } from './files-of.mjs';
import { helpersOnce } from './helpers-once.mjs';
import { tidyLiterals } from './tidy-literals.mjs';

/** The TypeScript sources behind the package's `exports`: what may be imported is what is built, said once. */
function sourcesOf(pkg, cwd) {
  const patterns = Object.values(pkg.exports)
    .map((target) => target['tthc-source'])
    .filter((source) => source?.endsWith('.ts') && !source.endsWith('.d.ts'));
  // A pattern such as ./locales/* also fits the tests that stand beside the files.
  return patterns.flatMap((pattern) => globSync(pattern, { cwd })).filter((file) => !/\.test(-d)?\.ts$/.test(file));
}

const stopOnUnresolved = (warning, report) => {
  if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
  report(warning);
};

/** A plugin that copies files which no module imports, such as hand-written declarations. */
export function copies(files) {
  return {
    name: 'copies',
    writeBundle: () => {
      for (const [from, to] of Object.entries(files)) {
        mkdirSync(path.dirname(to), { recursive: true });
        copyFileSync(from, to);
      }
    },
  };
}

/** Whether a module does something when it is loaded: the package says so to bundlers, and it holds here too. */
function hasSideEffects(pkg, cwd) {
  const files = new Set((pkg.sideEffects || []).flatMap((pattern) => globSync(path.join(cwd, pattern))));
  return (id, external) => !external && (id.startsWith('\0') || files.has(id));
}

/**
 * ESM library build: one file per module, dependencies left external. `together` names the files that hold several:
 * each has the modules that are given and what these need (tools/files-of.mjs).
 */
export function library({ cwd = process.cwd(), more = [], plugins = [], together = {} } = {}) {
  const pkg = JSON.parse(readFileSync(path.join(cwd, 'package.json'), 'utf8'));
  const dependencies = Object.keys({ ...pkg.dependencies, ...pkg.peerDependencies });
  const sources = [...sourcesOf(pkg, cwd), ...more];
  return {
    input: Object.fromEntries(
      sources.map((file) => [path.relative('src', file).replace(/\.ts$/, ''), path.join(cwd, file)]),
    ),
    external: (id) => id.startsWith('node:') || dependencies.some((name) => id === name || id.startsWith(`${name}/`)),
    onwarn: stopOnUnresolved,
    // No dependency is imported for its side effects; imports of which nothing is used are left out.
    treeshake: { moduleSideEffects: hasSideEffects(pkg, cwd) },
    output: {
      dir: 'dist/esm',
      format: 'es',
      sourcemap: true,
      manualChunks: filesOf(path.join(cwd, 'src'), together),
      // Each file keeps the names that people wrote.
      minifyInternalExports: false,
      // No bare imports of what a neighbour needs: bundlers would have to prove them harmless.
      hoistTransitiveImports: false,
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
    },
    plugins: [
      esbuild({ target: 'es2022', tsconfig: path.join(cwd, 'tsconfig.json') }),
      helpersOnce(),
      tidyLiterals(),
      ...plugins,
    ],
  };
}

/** One self-contained, minified file for a `<script type="module">` tag. */
export function cdn({ cwd = process.cwd(), input, file }) {
  const { name, version } = JSON.parse(readFileSync(path.join(cwd, 'package.json'), 'utf8'));
  return {
    input: path.join(cwd, input),
    onwarn: stopOnUnresolved,
    output: { file, format: 'es', sourcemap: true, inlineDynamicImports: true },
    plugins: [
      nodeResolve({ exportConditions: ['tthc-source', 'browser', 'production'], extensions: ['.mjs', '.js', '.ts'] }),
      esbuild({
        target: 'es2022',
        tsconfig: path.join(cwd, 'tsconfig.json'),
        define: { 'process.env.NODE_ENV': '"production"' },
      }),
      helpersOnce(),
      tidyLiterals(),
      terser({ module: true, ecma: 2022, format: { comments: false, preamble: `/*! ${name} ${version} */` } }),
    ],
  };
}
