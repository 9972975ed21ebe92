import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pngInfo } from './png-info.ts';

const text = (word: string) => Array.from(word, (letter) => letter.charCodeAt(0));
const long = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
const chunk = (name: string, data: readonly number[]) => [...long(data.length), ...text(name), ...data, 0, 0, 0, 0];
const png = (width: number, height: number, colourType: number, ...more: readonly (readonly number[])[]) =>
  Uint8Array.from([
    137,
    80,
    78,
    71,
    13,
    10,
    26,
    10,
    ...chunk('IHDR', [...long(width), ...long(height), 8, colourType, 0, 0, 0]),
    ...more.flat(),
    ...chunk('IDAT', [1]),
    ...chunk('tRNS', [0]),
  ]);

test('reads width, height and the alpha channel', () => {
  expect(pngInfo(png(320, 120, 6))).toEqual({ width: 320, height: 120, transparent: true });
  expect(pngInfo(png(320, 120, 4))).toMatchObject({ transparent: true });
  expect(pngInfo(png(70_000, 1, 2))).toEqual({ width: 70_000, height: 1, transparent: false });
});

test('a transparent colour counts where it stands before the data', () => {
  expect(pngInfo(png(10, 10, 3, chunk('PLTE', [0, 0, 0]), chunk('tRNS', [0])))).toMatchObject({ transparent: true });
  expect(pngInfo(png(10, 10, 3, chunk('PLTE', [0, 0, 0])))).toMatchObject({ transparent: false });
});

test('what is no PNG gives nothing, and broken bytes never throw', () => {
  expect(pngInfo(Uint8Array.from(text('<svg xmlns="http://www.w3.org/2000/svg"></svg>')))).toBeUndefined();
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), fc.nat(60), (noise, cut) => {
      expect(() => pngInfo(noise)).not.toThrow();
      const broken = png(10, 10, 2).slice(0, cut);
      broken.set(noise.slice(0, Math.max(0, cut - 33)), Math.min(33, cut));
      expect(() => pngInfo(broken)).not.toThrow();
    }),
  );
});

test('reads a picture that stands in the middle of a buffer', () => {
  const picture = png(320, 120, 6);
  const buffer = new Uint8Array(picture.length + 7);
  buffer.set(picture, 7);
  expect(pngInfo(buffer.subarray(7))).toEqual({ width: 320, height: 120, transparent: true });
});
