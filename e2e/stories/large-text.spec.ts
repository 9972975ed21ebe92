import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { judgeControls } from './controls-in-page.ts';
import { root } from './story-index.ts';
import { test } from './story-page.ts';
import { surfaces } from './surfaces.ts';

const large = readFileSync(`${root}/packages/elements/src/styles/themes/large.css`, 'utf8');

test('nothing is cut off in the theme of large text, not even on a screen of 320 px', async ({ stories }) => {
  for (const story of surfaces()) {
    await stories.open(story);
    const before = await stories.page.evaluate(() => document.body.scrollHeight);
    await stories.page.addStyleTag({ content: large });
    await stories.page.evaluate(() => document.body.classList.add('tthc-theme-large'));
    expect.soft(await stories.page.evaluate(() => document.body.scrollHeight), story.id).toBeGreaterThan(before);
    const cut = await stories.cutOffAt(320, 640);
    // What is longer than a box of one line is read by moving in it.
    expect
      .soft(
        cut.filter((what) => !what.includes('<input')),
        story.id,
      )
      .toEqual([]);
  }
});

test('nothing is cut off where letters are twice as large, as on a screen of 1280 px at 200 %', async ({ stories }) => {
  for (const story of surfaces()) {
    await stories.open(story);
    await stories.page.addStyleTag({ content: ':root { font-size: 200% }' });
    expect.soft(await stories.cutOffAt(640, 800), story.id).toEqual([]);
  }
});

test('every target is at least 24 px wide and high, and what is pressed and filled in 44', async ({ stories }) => {
  for (const story of surfaces()) {
    await stories.open(story);
    const { controls, small } = await stories.page.evaluate(judgeControls);
    expect.soft(small, story.id).toEqual([]);
    // A paper has nothing to press.
    if (story.id !== 'elements-document--introduction') expect.soft(controls, story.id).toBeGreaterThan(0);
  }
});
