import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { storyNameFromExport, toId } from 'storybook/internal/csf';

/** A story, by the id that Storybook makes of its title and its name. */
export interface Story {
  readonly id: string;
  readonly name: string;
}

export const root: string = fileURLToPath(new URL('../..', import.meta.url));

/** Every file of stories there is; known before anything is built, so each is a test of its own. */
export const storyFiles = (): readonly string[] =>
  globSync('packages/elements/src/**/*.stories.ts', { cwd: root }).toSorted();

/** The stories of one file. */
export function storiesOf(file: string): readonly Story[] {
  const source = readFileSync(`${root}/${file}`, 'utf8');
  const title = /\btitle: '([^']+)'/.exec(source)?.[1];
  if (title === undefined) throw new Error(`${basename(file)} has no title of its own.`);
  return [...source.matchAll(/^export const (\w+): Story\b/gm)].map(([, key = '']) => {
    const name = storyNameFromExport(key);
    return { id: toId(title, name), name };
  });
}

/** The ids of the stories in the built Storybook, as its own index lists them. */
export function builtStories(): readonly string[] {
  const { entries } = JSON.parse(readFileSync(`${root}/storybook-static/index.json`, 'utf8')) as {
    readonly entries: Readonly<Record<string, { readonly id: string; readonly type: 'story' | 'docs' }>>;
  };
  return Object.values(entries).flatMap(({ id, type }) => (type === 'story' ? [id] : []));
}
