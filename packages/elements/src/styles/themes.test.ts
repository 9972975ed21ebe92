import { expect, test } from 'vitest';
import { contrast, colourOf } from './colour.ts';
import { contrastFaults, contrastPairs, judgeTheme, type Theme } from './contrast-pairs.ts';
import dark from './themes/dark.css?raw';
import forest from './themes/forest.css?raw';
import large from './themes/large.css?raw';
import { ContrastError, draftTheme, readableAction, themeCss, themeFrom } from './theme-from.ts';
import { tokens } from './tokens.css.ts';

/** The colours that a style sheet sets. */
const themeOf = (css: string): Theme =>
  Object.fromEntries(
    [...css.matchAll(/(--tthc-[\w-]+)[:,]\s*(#[\da-f]{3,6})/gi)].map(([, name, value]) => [name, value]),
  );

test('contrast is that of WCAG', () => {
  expect(contrast(colourOf('#000'), colourOf('#ffffff'))).toBeCloseTo(21);
  expect(contrast(colourOf('#767676'), colourOf('#fff'))).toBeCloseTo(4.54, 2);
});

test.each([
  ['the default', tokens.cssText],
  ['forest', forest],
  ['dark', dark],
])('%s theme names every colour, and every pair can be read', (_, css) => {
  const theme = themeOf(css);
  const names = new Set(contrastPairs.flatMap(([on, ground]) => [`--tthc-${on}`, `--tthc-${ground}`]));
  expect([...names].filter((name) => !(name in theme))).toEqual([]);
  expect(contrastFaults(theme)).toEqual([]);
});

test('the files are what the helper makes of the colours that they name', () => {
  expect(forest).toContain(themeCss(themeFrom({ brand: '#1d4d2b', action: '#1f6f4a' }), '.tthc-theme-forest').trim());
  const colours = { brand: '#e0666a', action: '#8cc4ff', surface: '#14181f', ink: '#f2f4f7' };
  expect(dark).toContain(themeCss(themeFrom(colours), '.tthc-theme-dark').trim());
});

test('large text is one factor', () => expect(large).toMatch(/--tthc-scale: 1\.333;/));

test('colours that nobody could read are refused, each pair by name', () => {
  const attempt = () => themeFrom({ brand: '#a4161a', action: '#ffd23f' });
  expect(attempt).toThrow(ContrastError);
  expect(attempt).toThrow('--tthc-action (#ffd23f) on --tthc-surface (#ffffff): 1.44:1, needs 4.5:1');
  expect(() => themeFrom({ brand: 'red', action: '#000' })).toThrow('"red" is no colour');
});

test('a colour that cannot be read is told with the nearest shade that can', () => {
  const colours = { brand: '#a4161a', action: '#ffd23f' };
  const action = readableAction(colours)!;
  expect(action).not.toBe(colours.action);
  expect(contrastFaults(draftTheme({ ...colours, action }))).toEqual([]);
  expect(readableAction({ brand: '#a4161a', action: '#0b4f8a' })).toBe('#0b4f8a');
  // Letters that nobody can read on this ground: no action helps.
  expect(readableAction({ ...colours, surface: '#808080', ink: '#8a8a8a' })).toBeUndefined();
});

test('a later override that breaks a pair is found, the ring of the focus included', () => {
  const theme = themeFrom({ brand: '#a4161a', action: '#0b4f8a' });
  expect(contrastFaults(theme)).toEqual([]);
  expect(contrastFaults({ ...theme, '--tthc-on-action': '#0b5f9a' }).join()).toContain('--tthc-on-action (#0b5f9a)');
  expect(contrastFaults({ ...theme, '--tthc-focus': '#0b4f8a', '--tthc-ink': '#123a5c' })).toEqual([]);
  const pale = { ...theme, '--tthc-action': '#757575', '--tthc-ink': '#6b6b6b', '--tthc-focus': '#a0a0a0' };
  expect(contrastFaults(pale).join('\n')).toMatch(/--tthc-focus .* on --tthc-action/);
});

test('every pair is judged with its contrast and what it needs', () => {
  const verdicts = judgeTheme(themeFrom({ brand: '#a4161a', action: '#0b4f8a' }));
  expect(verdicts.every(({ passes }) => passes)).toBe(true);
  expect(verdicts).toHaveLength(contrastPairs.length + 2);
  expect(verdicts.find(({ on, ground }) => on === 'action' && ground === 'surface')).toMatchObject({
    above: '#0b4f8a',
    below: '#ffffff',
    ratio: expect.closeTo(8.2, 0),
    least: 4.5,
  });
});
