/** Leaves out what nobody outside may use: private, protected and `@internal` members. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        if (!declaration.members) continue;
        declaration.members = declaration.members.filter(
          ({ privacy, name }) => !['private', 'protected'].includes(privacy) && !name.startsWith('#'),
        );
      }
    }
    // The file must not depend on the order in which a machine lists its folders.
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ['src/{components,fields}/**/*.ts', 'src/internal/*.ts', 'src/events/*.ts'],
  exclude: ['**/*.test.ts', '**/*.test-d.ts', '**/*.stories.ts', '**/*.styles.ts', '**/testing/**'],
  litelement: true,
  dependencies: false,
  packagejson: false,
  quiet: true,
  plugins: [publicOnly],
};
