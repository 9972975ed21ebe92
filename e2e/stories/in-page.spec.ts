import { expect, test } from '@playwright/test';
import { judgeControls } from './controls-in-page.ts';
import { beforeAll, cutOff, focusComplaint, styled, unseenText } from './in-page.ts';

// What judges the stories must itself be able to say no.
const pages = {
  'nothing wrong': ['<button style="height: 24px">Gửi</button>', /^$/],
  'wider than the screen': ['<p style="width: 400px">Rộng</p>', /400 wide|reaches from/],
  'a line that is cut': [
    '<p style="overflow: hidden; width: 40px; white-space: nowrap">Một dòng rất dài</p>',
    /hides \d+ of its width/,
  ],
  'a text that is cut below': ['<p style="overflow: hidden; height: 10px">Một<br />Hai</p>', /hides \d+ of its height/],
  'a box that scrolls sideways': [
    '<div style="overflow: auto"><p style="width: 400px">Rộng</p></div>',
    /scrolls sideways/,
  ],
  'a focus without a ring': ['<style>button:focus { outline: none }</style><button>Gửi</button>', /is not seen/],
  'a control that takes no focus': ['<button onfocus="this.blur()">Gửi</button>', /Tab reaches no control/],
  'a button that a finger misses': ['<button class="button" style="height: 40px">Gửi</button>', /is \d+ × 40 of 44/],
  'a button without an edge': ['<button style="border: 0; height: 30px">Gửi</button>', /has no edge/],
  'text of the colour of its ground': ['<p style="color: #fff; background: #fff">Chữ</p>', /is rgb\(255, 255, 255\)/],
} as const;

for (const [name, [body, complaint]] of Object.entries(pages))
  test(`judges a story: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.setContent(`<div id="storybook-root">${body}</div>`);
    const { small, edgeless } = await page.evaluate(judgeControls);
    const said = [...(await page.evaluate(cutOff)), ...(await page.evaluate(unseenText)), ...small, ...edgeless];
    if ((await page.evaluate(beforeAll)) !== '') {
      await page.keyboard.press('Tab');
      said.push(await page.evaluate(focusComplaint));
    }
    expect(said.join('\n')).toMatch(complaint);
  });

test('judges a story in a further style, and takes the style away again', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.setContent('<div id="storybook-root"><p style="width: 10rem">Rộng</p></div>');
  expect(await page.evaluate(cutOff)).toEqual([]);
  await page.evaluate(styled, ':root { font-size: 300% }');
  expect((await page.evaluate(cutOff)).join()).toMatch(/reaches from/);
  await page.evaluate(styled, '.tthc-theme-large { --tthc-scale: 1.333 }');
  expect(await page.evaluate(() => document.body.className)).toBe('tthc-theme-large');
  await page.evaluate(styled, '');
  expect(await page.evaluate(() => [document.body.className, document.querySelector('#further-style')])).toEqual([
    '',
    null,
  ]);
  expect(await page.evaluate(cutOff)).toEqual([]);
});
