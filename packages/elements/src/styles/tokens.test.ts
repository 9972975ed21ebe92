import { expect, test } from 'vitest';
import { tokens } from './tokens.css.ts';
import sheet from './tokens.css?raw';

test('the style sheet to copy from states every property with the default that the elements use', () => {
  const defaults = [...tokens.cssText.matchAll(/var\(--tthc-([\w-]+), (.*?)\);/g)].map(([, name, value]) => [
    name,
    value,
  ]);
  const stated = [...sheet.matchAll(/--tthc-([\w-]+): (.*?);/g)].map(([, name, value]) => [name, value]);
  expect(defaults.length).toBeGreaterThan(20);
  expect(stated).toEqual(defaults);
});
