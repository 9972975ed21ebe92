import { expect, test } from 'vitest';
import { qrPath } from './qr-path.ts';

test('draws a code that stands inside its quiet zone, the same for the same text', async () => {
  const { size, d } = await qrPath('https://vi-du.example/xac-minh?code=CT-1');
  expect(await qrPath('https://vi-du.example/xac-minh?code=CT-1')).toEqual({ size, d });
  const starts = [...d.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g)].map(([, x, y, width]) => [
    Number(x),
    Number(y),
    Number(width),
  ]);
  expect(starts.length).toBeGreaterThan(50);
  for (const [x = 0, y = 0, width = 0] of starts) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
    expect(x + width).toBeLessThanOrEqual(size - 4);
  }
  // The finder pattern of the upper left corner: a bar of seven.
  expect(d.startsWith('M4 4h7v1H4z')).toBe(true);
});
