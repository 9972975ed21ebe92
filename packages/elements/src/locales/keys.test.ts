import { expect, test } from 'vitest';

const sources = import.meta.glob<string>('../**/*.ts', { query: '?raw', import: 'default', eager: true });
const texts = import.meta.glob<Readonly<Record<string, Readonly<Record<string, string>>>>>('./*/*.ts', { eager: true });

/** The keys that a language has, whichever file they stand in. */
const keysOf = (language: string): ReadonlySet<string> =>
  new Set(
    Object.entries(texts)
      .filter(([file]) => file.startsWith(`./${language}/`))
      .flatMap(([, exported]) => Object.values(exported))
      .flatMap((area) => Object.keys(area)),
  );

/** The keys that are written out where a sentence is asked for, each with its file. */
const asked = Object.entries(sources)
  .filter(([file]) => !/\.(test|stories)\.ts$|^\.\/|\/testing\//.test(file))
  .flatMap(([file, source]) => [...source.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map(([, key = '']) => ({ file, key })));

test.each(['vi', 'en'])('every sentence that an element asks for by its key is there in %s', (language) => {
  const known = keysOf(language);
  expect(asked.length).toBeGreaterThan(1_000);
  expect(asked.filter(({ key }) => !known.has(key))).toEqual([]);
});
