import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A story of the built Storybook. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
  readonly importPath: string;
}

export const root: string = fileURLToPath(new URL('../..', import.meta.url));

/** Every file of stories there is; known before anything is built, so each is a test of its own. */
export const storyFiles = (): readonly string[] =>
  globSync('packages/elements/src/**/*.stories.ts', { cwd: root }).toSorted();

/** The stories of the built Storybook, as its own index lists them. */
export function builtStories(): readonly Story[] {
  const { entries } = JSON.parse(readFileSync(`${root}/storybook-static/index.json`, 'utf8')) as {
    readonly entries: Readonly<Record<string, Story>>;
  };
  return Object.values(entries).filter(({ type }) => type === 'story');
}

/** The stories of one file. */
export const storiesOf = (file: string): readonly Story[] =>
  builtStories().filter(({ importPath }) => importPath === `./${file}`);
