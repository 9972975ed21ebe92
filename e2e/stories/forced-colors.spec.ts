import { expect } from '@playwright/test';
import { judgeControls } from './controls-in-page.ts';
import { unseenText } from './in-page.ts';
import { test } from './story-page.ts';
import { surfaces } from './surfaces.ts';

for (const colorScheme of ['light', 'dark'] as const)
  test(`text, edges and the focus are seen in the colours a reader has set, ${colorScheme}`, async ({ stories }) => {
    await stories.page.emulateMedia({ forcedColors: 'active', colorScheme });
    try {
      for (const story of surfaces()) {
        const { id } = story;
        expect.soft(await stories.open(story), id).toEqual([]);
        const { texts, unseen } = await stories.page.evaluate(unseenText);
        expect.soft(texts, id).toBeGreaterThan(0);
        expect.soft(unseen, id).toEqual([]);
        expect.soft((await stories.page.evaluate(judgeControls)).edgeless, id).toEqual([]);
        expect.soft(await stories.tabbedInto(), id).toEqual([]);
      }
    } finally {
      // The page is the worker's, and goes on to other tests.
      await stories.page.emulateMedia({ forcedColors: null, colorScheme: null });
    }
  });
