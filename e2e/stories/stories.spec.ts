import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, type TestInfo } from '@playwright/test';
import { smallPng } from './small-png.ts';
import { asReadersSetIt } from './reader-settings.ts';
import { builtStories, storiesOf, storyFiles } from './story-index.ts';
import { test } from './story-page.ts';

test.describe.configure({ mode: 'parallel' });

for (const file of storyFiles())
  test.describe(file.slice('packages/elements/src/'.length), () => {
    for (const story of storiesOf(file))
      test(story.name, async ({ stories }, info) => {
        const troubles = [...(await stories.open(story))];
        for (const width of [360, 1280]) compare(await stories.picture(width), `${story.id}-${width}.png`, info);
        // A screen of 1280 × 800 at 400 % has 320 × 200 pixels of style sheets.
        for (const height of [640, 200]) troubles.push(...(await stories.cutOffAt(320, height)));
        troubles.push(...(await stories.tabbedInto()), ...(await asReadersSetIt(stories)));
        expect(troubles, story.id).toEqual([]);
      });
  });

test('no story of the built Storybook is left out', () => {
  const judged = storyFiles().flatMap((file) => storiesOf(file).map(({ id }) => id));
  expect(judged.toSorted()).toEqual(builtStories().toSorted());
});

/** Compares with the picture that is kept, or keeps this one where pictures are being renewed. */
function compare(picture: Buffer, name: string, info: TestInfo): void {
  const isRenewed = ['all', 'changed'].includes(info.config.updateSnapshots);
  const path = info.snapshotPath(name);
  // A new story is told of, not refused: its picture is taken when somebody has looked at it.
  if (!isRenewed && !existsSync(path)) info.annotations.push({ type: 'no baseline', description: name });
  else {
    expect.soft(picture).toMatchSnapshot(name, { threshold: 0.25, maxDiffPixelRatio: 0.002 });
    if (isRenewed && readFileSync(path).equals(picture)) writeFileSync(path, smallPng(picture));
  }
}
