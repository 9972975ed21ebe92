import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { judgeControls } from './controls-in-page.ts';
import { styled, unseenText } from './in-page.ts';
import { root } from './story-index.ts';
import type { StoryPage } from './story-page.ts';

const large = readFileSync(`${root}/packages/elements/src/styles/themes/large.css`, 'utf8');

/** What is wrong with the story that is shown once its reader has set larger letters or colours of their own. */
export async function asReadersSetIt(stories: StoryPage): Promise<readonly string[]> {
  const { page } = stories;
  const { small } = await page.evaluate(judgeControls);
  return [
    ...small,
    // What is longer than a box of one line is read by moving in it.
    ...(await inStyle(page, large, () => stories.cutOffAt(320, 640)))
      .filter((what) => !what.includes('<input'))
      .map((what) => `in large text, ${what}`),
    // As on a screen of 1280 px at 200 %.
    ...(await inStyle(page, ':root { font-size: 200% }', () => stories.cutOffAt(640, 800))).map(
      (what) => `with letters twice as large, ${what}`,
    ),
    ...(await inForcedColors(stories)),
  ];
}

async function inStyle<T>(page: Page, css: string, look: () => Promise<T>): Promise<T> {
  await page.evaluate(styled, css);
  try {
    return await look();
  } finally {
    // The page goes on to the next story.
    await page.evaluate(styled, '');
  }
}

async function inForcedColors(stories: StoryPage): Promise<readonly string[]> {
  const { page } = stories;
  const troubles: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const found = [
      ...(await page.evaluate(unseenText)),
      ...(await page.evaluate(judgeControls)).edgeless,
      ...(await stories.tabbedInto()),
    ];
    troubles.push(...found.map((what) => `in forced colours, ${colorScheme}: ${what}`));
  }
  await page.emulateMedia({ forcedColors: null, colorScheme: null });
  return troubles;
}
