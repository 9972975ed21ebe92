import path from 'node:path';

/**
 * Which file of a library a module goes to, for Rollup's `manualChunks`: each has one of its own, but for those in `together`,
 * `{ file: [modules] }`: these, and what they import at once, share that file. What is named first has it.
 *
 * Some bundlers (esbuild) cut a page by files: files that the same parts of a page need become one piece, and each other set of parts makes
 * another piece, compressed apart and asked for apart. A hundred small files that most parts need some of make twenty pieces; one file makes one.
 */
export function filesOf(root, together) {
  let files;
  return (id, { getModuleInfo }) => {
    files ??= shared(root, together, getModuleInfo);
    return files.get(id) ?? nameOf(root, id);
  };
}

function shared(root, together, getModuleInfo) {
  const files = new Map();
  const take = (id, file) => {
    const { isExternal, importedIds } = getModuleInfo(id);
    if (isExternal || files.has(id)) return;
    files.set(id, file);
    for (const next of importedIds) take(next, file);
  };
  for (const [file, modules] of Object.entries(together))
    for (const module of modules) take(path.join(root, module), file);
  return files;
}

// Rollup marks modules that no file stands behind, such as helpers, with a null character.
const nameOf = (root, id) =>
  id.startsWith('\0') ? `_virtual/${path.parse(id.slice(1)).name}` : path.relative(root, id).replace(/\.ts$/, '');
