import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { storiesOf, storyFiles } from '../../e2e/stories/story-index.ts';
import { scenarios } from '../../packages/api-spec/src/server/scenarios/scenario.ts';

/** Everything the table of requirements may name. */
export interface Exists {
  readonly tags: ReadonlySet<string>;
  readonly stories: ReadonlySet<string>;
  readonly operations: ReadonlySet<string>;
  readonly scenarios: ReadonlySet<string>;
  /** Whether a path that a page of docs/ links to is there. */
  readonly hasFile: (path: string) => boolean;
}

/** What the sources, the stories and the API document hold now. */
export function whatExists(): Exists {
  return {
    tags: new Set(globSync('packages/elements/src/components/*/index.ts').flatMap(tagsIn)),
    stories: new Set(storyFiles().flatMap((file) => storiesOf(file).map(({ id }) => id))),
    operations: operationsIn(readFileSync('packages/api-spec/openapi/openapi.yaml', 'utf8')),
    scenarios: new Set(scenarios.map(({ name }) => name)),
    hasFile: (path) => existsSync(new URL(path, new URL('../../docs/', import.meta.url))),
  };
}

/** The tags that an element's folder defines; none where the module with the class is not there. */
function tagsIn(file: string): readonly string[] {
  const source = readFileSync(file, 'utf8');
  const classes = [...source.matchAll(/\bfrom '(\.\/[^']+)'/g)].map(([, path = '']) => join(dirname(file), path));
  const tags = [...source.matchAll(/customElements\.define\('(tthc-[a-z-]+)'/g)].map(([, name = '']) => name);
  return classes.every((path) => existsSync(path)) ? tags : [];
}

function operationsIn(document: string): ReadonlySet<string> {
  const { paths } = parse(document) as { readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
  const ids = Object.values(paths)
    .flatMap((path) => Object.values(path))
    .flatMap((operation) =>
      typeof operation === 'object' && operation !== null && 'operationId' in operation ? [operation.operationId] : [],
    );
  return new Set(ids.map(String));
}
