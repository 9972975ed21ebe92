// After a build: whatever a package exports is there, has types for exactly what it has, and registers no tag by surprise.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

type Target = string | Readonly<Record<string, string>>;
interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, Target>>;
}

const problems: string[] = [];

/** The names a module exports as values, as TypeScript sees them in a declaration or a JavaScript file. */
function valuesOf(program: ts.Program, file: string): ReadonlySet<string> {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const symbol = source && checker.getSymbolAtLocation(source);
  if (!symbol) return new Set();
  const isValue = (one: ts.Symbol): boolean => {
    if (one.declarations?.some(ts.isTypeOnlyImportOrExportDeclaration)) return false;
    if (!(one.flags & ts.SymbolFlags.Alias)) return (one.flags & ts.SymbolFlags.Value) !== 0;
    // Step by step, since `export type` anywhere on the way leaves only the type of a name that is a value at its source.
    const next = checker.getImmediateAliasedSymbol(one);
    return next !== undefined && isValue(next);
  };
  const exported = checker.getExportsOfModule(symbol).filter(isValue);
  return new Set(exported.map((one) => one.name));
}

/** Every concrete set of files behind one export: a pattern stands for as many as its source has. */
function concrete(folder: string, target: Target): readonly Readonly<Record<string, string>>[] {
  if (typeof target === 'string') return [{ default: target }];
  const source = target['tthc-source'];
  if (!source?.includes('*')) return [target];
  const [before = '', after = ''] = source.split('*');
  const found = globSync(source, { cwd: folder })
    .filter((file) => !/\.test(-d)?\.ts$/.test(file))
    .map((file) => `./${file}`);
  const names = found.map((file) => file.slice(before.length, file.length - after.length));
  return names.map((name) =>
    Object.fromEntries(Object.entries(target).map(([condition, path]) => [condition, path.replaceAll('*', name)])),
  );
}

/** Compares the declarations of one export with its JavaScript, name by name. */
function compare(what: string, types: string, code: string): void {
  const options: ts.CompilerOptions = {
    allowJs: true,
    noLib: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const program = ts.createProgram([types, code], options);
  const declared = valuesOf(program, types);
  const real = valuesOf(program, code);
  for (const name of declared) if (!real.has(name)) problems.push(`${what}: ${name} has types but does not exist`);
  for (const name of real) if (!declared.has(name)) problems.push(`${what}: ${name} exists but has no types`);
}

for (const manifestFile of globSync('packages/*/package.json')) {
  const folder = join(manifestFile, '..');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  for (const [entry, target] of Object.entries(manifest.exports)) {
    const files = concrete(folder, target);
    const what = `${manifest.name} ${entry}`;
    if (files.length === 0) problems.push(`${what}: no file matches`);
    for (const paths of files) {
      const missing = Object.values(paths).filter((path) => !existsSync(join(folder, path)));
      for (const path of missing) problems.push(`${what}: ${path} does not exist`);
      const { types, default: code } = paths;
      if (missing.length === 0 && types && code?.endsWith('.js')) {
        compare(`${what} (${code})`, join(folder, types), join(folder, code));
      }
    }
  }
}

// Importing a class registers nothing: only the index.ts of an element's own folder defines its tag.
for (const file of globSync('packages/elements/src/**/*.ts')) {
  if (/\.(test|stories)\.ts$|\/testing\//.test(file) || /\/(components|fields)\/[^/]+\/index\.ts$/.test(file)) continue;
  if (/customElements\.define\(|@customElement\(/.test(readFileSync(file, 'utf8'))) {
    problems.push(`${relative('.', file)} defines a tag; only an element's index.ts may`);
  }
}

for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? 'Every export exists and has its types.' : `${problems.length} problems.`);
process.exitCode = problems.length === 0 ? 0 : 1;
