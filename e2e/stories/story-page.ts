import { test as base, type CDPSession, type Page } from '@playwright/test';
import { beforeAll, cutOff, focusComplaint, leave, prepare, turnTo } from './in-page.ts';
import { serveStories } from './story-server.ts';
import type { Story } from './story-index.ts';

/** One page of the built Storybook that shows one story after the other. */
export interface StoryPage {
  readonly page: Page;
  /** Shows a story until it and its play function have ended and axe has looked at it; says what is wrong with it. */
  open(story: Story): Promise<readonly string[]>;
  /** The whole story on a screen of that width, at half its size. */
  picture(width: number): Promise<Buffer>;
  /** What is cut off or reaches over the edge of a screen of that size. */
  cutOffAt(width: number, height: number): Promise<readonly string[]>;
  /** What is wrong when somebody comes with the Tab key. */
  tabbedInto(): Promise<readonly string[]>;
}

/** Remarks of Storybook itself. */
const notOurs = /Component not found in custom-elements\.json/;

/** A Monday morning within the days on which scenarios play. */
const today = '2026-11-09T08:00:00+07:00';

/** A worker opens one page and keeps it: a story takes half a second then, with a page of its own it takes two. */
export const test = base.extend<object, { readonly stories: StoryPage }>({
  stories: [
    async ({ browser }, use) => {
      const { origin, close } = await serveStories();
      const context = await browser.newContext({
        locale: 'vi-VN',
        timezoneId: 'Asia/Ho_Chi_Minh',
        reducedMotion: 'reduce',
      });
      await context.clock.setFixedTime(today);
      await context.addInitScript(prepare);
      const page = await context.newPage();
      await use(storyPage(page, await context.newCDPSession(page), origin));
      await context.close();
      close();
    },
    { scope: 'worker' },
  ],
});

function storyPage(page: Page, cdp: CDPSession, origin: string): StoryPage {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type()) || notOurs.test(message.text())) return;
    complaints.push(`${message.type()}: ${message.text()} ${message.location().url}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(blob|data|about):/.test(request.url()))
      complaints.push(`request to ${request.url()}`);
  });
  return {
    page,
    open: async ({ id }) => {
      const isThere = page.url().startsWith(origin);
      if (isThere) await page.evaluate(leave);
      // Working copies of the story before are not those of this one.
      await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb,local_storage,cache_storage' });
      await page.setViewportSize({ width: 360, height: 740 });
      complaints.length = 0;
      if (isThere) await page.evaluate(turnTo, id);
      else await page.goto(`${origin}/storybook/iframe.html?id=${id}&viewMode=story`);
      const ended = await page.waitForFunction(() => {
        const { endedStories } = globalThis as typeof globalThis & { readonly endedStories: readonly string[] };
        return endedStories.some((end) => !end.startsWith('playFunction')) ? endedStories : undefined;
      });
      const ends = (await ended.jsonValue()) ?? [];
      return [...complaints, ...ends.filter((end) => end !== 'storyFinished: success')];
    },
    picture: async (width) => {
      await page.setViewportSize({ width, height: 800 });
      await settled(page);
      const { cssContentSize } = await cdp.send('Page.getLayoutMetrics');
      const { data } = await cdp.send('Page.captureScreenshot', {
        captureBeyondViewport: true,
        clip: { x: 0, y: 0, width, height: cssContentSize.height, scale: 0.5 },
      });
      return Buffer.from(data, 'base64');
    },
    cutOffAt: async (width, height) => {
      await page.setViewportSize({ width, height });
      await settled(page);
      return (await page.evaluate(cutOff)).map((what) => `${width}×${height}: ${what}`);
    },
    tabbedInto: async () => {
      const control = await page.evaluate(beforeAll);
      if (control === '') return [];
      await page.keyboard.press('Tab');
      return [await page.evaluate(focusComplaint)].filter(Boolean);
    },
  };
}

/** Fonts are there, and whatever follows the size of the screen has followed. */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    // A play function may have scrolled to what it used.
    scrollTo(0, 0);
    await document.fonts.ready;
    for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
