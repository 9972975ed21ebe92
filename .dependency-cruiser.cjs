// The arrows of the architecture: who may import whom. Tests may look everywhere, shipped code may not.
const tests = '\\.(test|test-d|stories)\\.ts$|/internal/testing/|^packages/api-spec/src/(contract|fuzz|kills)/';
const core = '^packages/core/src/';

/** A folder of core may import only the named ones (and itself). */
const only = (folder, allowed) => ({
  name: `core-${folder}`,
  comment: `${folder}/ of core may import only: ${[folder, ...allowed].join(', ')}.`,
  severity: 'error',
  from: { path: `${core}${folder}/`, pathNot: tests },
  to: { path: core, pathNot: `${core}(${[folder, ...allowed].join('|')})/` },
});

/** Only the named files may import a package. */
const reserved = (name, target, places) => ({
  name: `only-there-${name}`,
  comment: `${name} may be imported only in ${places}.`,
  severity: 'error',
  from: { path: '^packages/', pathNot: `${tests}|${places}` },
  to: { path: target },
});

module.exports = {
  forbidden: [
    {
      name: 'no-unresolved',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-circles',
      comment: 'Two modules that need each other are one module; types may point back.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only('errors', ['model', 'law']),
    only('law', ['errors']),
    only('model', ['law', 'errors']),
    only('locales', ['law', 'model']),
    only('policy', ['law', 'model', 'errors', 'calendar']),
    only('calendar', ['law', 'model', 'errors', 'policy']),
    only('versions', ['model', 'errors', 'law']),
    only('identifiers', ['law', 'model', 'errors', 'policy', 'calendar']),
    only('organizations', ['law', 'model', 'errors', 'policy', 'calendar', 'identifiers']),
    {
      ...only('procedures', ['law', 'model', 'errors', 'policy', 'calendar', 'identifiers', 'organizations']),
      from: { path: `${core}procedures/(?!residence-comment/campaign/)`, pathNot: tests },
    },
    // A campaign is no table: it plays one many times, and tells beforehand what would come of it.
    only('procedures/residence-comment/campaign', ['law', 'model', 'errors', 'policy', 'procedures', 'engine']),
    only('engine', ['law', 'model', 'errors', 'policy', 'calendar', 'organizations', 'locales']),
    only('derive', ['law', 'model', 'errors', 'policy', 'calendar', 'organizations', 'engine', 'locales']),
    only('documents', ['law', 'model', 'errors', 'identifiers', 'derive', 'reports']),
    { ...only('client', ['law', 'model', 'errors']), from: { path: `${core}client/(?!areas/)`, pathNot: tests } },
    // The areas speak of what other entries compute: types alone, so that a client stays small.
    only('client/areas', [
      'client',
      'law',
      'model',
      'errors',
      'organizations',
      'procedures',
      'reconciliation',
      'reports',
      'versions',
    ]),
    {
      name: 'nothing-through-the-front-door',
      comment: 'Inside core, import the file that has the thing, not the curated surface.',
      severity: 'error',
      from: { path: core, pathNot: tests },
      to: { path: `${core}index\\.ts$` },
    },
    {
      name: 'core-stands-alone',
      comment: 'The core imports no package of ours.',
      severity: 'error',
      from: { path: core },
      to: { path: '^packages/(api-spec|elements)/|^examples/|@tthc-dang/(api-spec|elements)' },
    },
    {
      name: 'core-runs-anywhere',
      comment: 'The core runs in browsers too: nothing of Node.',
      severity: 'error',
      from: { path: core, pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'elements-know-only-core',
      comment: 'Stories and tests may use the reference handler; shipped elements may not.',
      severity: 'error',
      from: { path: '^packages/elements/src/', pathNot: tests },
      to: { path: '^packages/api-spec/' },
    },
    {
      name: 'api-spec-knows-only-core',
      severity: 'error',
      from: { path: '^packages/api-spec/' },
      to: { path: '^packages/elements/' },
    },
    {
      name: 'fields-know-no-component',
      comment: 'Components are built from fields, controllers and internals, not the other way round.',
      severity: 'error',
      from: { path: '^packages/elements/src/(fields|controllers|internal|events)/', pathNot: tests },
      to: { path: '^packages/elements/src/components/' },
    },
    {
      name: 'zod-mini-in-the-browser',
      comment: "Full zod is three times the size: import * as z from 'zod/mini'.",
      severity: 'error',
      from: { path: '^packages/(core|elements)/src/' },
      to: { path: 'node_modules/zod/', pathNot: 'node_modules/zod/(v4-)?mini/' },
    },
    {
      name: 'tests-are-not-shipped',
      comment: 'The judge of answers, the fuzzing and the kills rest on development tools.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: tests },
      to: { path: '^packages/api-spec/src/(contract|fuzz|kills)/' },
    },
    {
      name: 'no-dev-dependency-shipped',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    reserved(
      'xstate',
      'node_modules/xstate/',
      '^packages/core/src/derive/machine\\.ts$|^packages/core/bench/|^packages/elements/src/',
    ),
    reserved('ky', 'node_modules/ky/', '^packages/core/src/client/'),
    reserved('lit', 'node_modules/(lit|@lit)/', '^packages/elements/src/'),
    reserved('sqlite', '^(node:)?sqlite$', '^packages/api-spec/(src/server/store/sqlite\\.ts$|bench/)'),
    reserved('pg', 'node_modules/(@types/)?pg/', '^packages/api-spec/(src/server/store/postgres|bench/)'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(packages|examples)/[^/]+/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['tthc-source', 'import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.d.ts', '.json', '.css'],
    },
  },
};
