import { expect, test } from 'vitest';
import { shrinkPhoto } from './shrink-photo.ts';

/** A photo with noise in it, as cameras make them; its left edge is red. */
async function photo(width: number, height: number, type: 'image/jpeg' | 'image/png'): Promise<File> {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d')!;
  const pixels = pen.createImageData(width, height);
  let seed = 1;
  for (let i = 0; i < pixels.data.length; i += 4) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    pixels.data.set([seed % 256, (seed >> 8) % 256, (seed >> 16) % 256, 255], i);
  }
  pen.putImageData(pixels, 0, 0);
  pen.fillStyle = '#f00';
  pen.fillRect(0, 0, width / 10, height);
  return new File([await canvas.convertToBlob({ type, quality: 1 })], 'trang 1.PNG', { type });
}

/** Marks a JPEG as one that the camera held turned by a quarter: EXIF orientation 6. */
async function turned(file: File): Promise<File> {
  const exif = [
    0xff, 0xe1, 0x00, 0x22, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0,
    0, 1, 0, 6, 0, 0, 0, 0, 0, 0,
  ];
  const bytes = new Uint8Array(await file.arrayBuffer());
  // In one piece, as a file on a disk is: of one that is put together Firefox sees the first two bytes, and knows no picture by them.
  const whole = new Uint8Array(bytes.length + exif.length);
  whole.set(bytes.subarray(0, 2));
  whole.set(exif, 2);
  whole.set(bytes.subarray(2), 2 + exif.length);
  return new File([whole], file.name, { type: file.type });
}

test('a large photo becomes a smaller JPEG that is large enough to read', async () => {
  const file = await photo(3000, 1500, 'image/png');
  const small = await shrinkPhoto(file);
  expect(small.size).toBeLessThan(file.size);
  expect([small.type, small.name]).toEqual(['image/jpeg', 'trang 1.jpg']);
  const { width, height } = await createImageBitmap(small);
  expect([width, height]).toEqual([2480, 1240]);
});

test('a photo taken with the phone turned stands upright', async () => {
  const small = await shrinkPhoto(await turned(await photo(2600, 1300, 'image/jpeg')));
  const picture = await createImageBitmap(small, { imageOrientation: 'none' });
  expect([picture.width, picture.height]).toEqual([1240, 2480]);
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const pen = canvas.getContext('2d')!;
  pen.drawImage(picture, 0, 0);
  // Turned by a quarter, the red left edge is the upper one.
  const [red = 0, green = 255] = pen.getImageData(620, 60, 1, 1).data;
  expect(red).toBeGreaterThan(200);
  expect(green).toBeLessThan(60);
});

test('what is small, no photo or broken stays as it is', async () => {
  const small = await photo(40, 40, 'image/jpeg');
  expect(await shrinkPhoto(small)).toBe(small);
  const paper = new File([new Uint8Array(2 * 1024 * 1024)], 'a.pdf', { type: 'application/pdf' });
  expect(await shrinkPhoto(paper)).toBe(paper);
  const broken = new File([new Uint8Array(2 * 1024 * 1024)], 'a.jpg', { type: 'image/jpeg' });
  expect(await shrinkPhoto(broken)).toBe(broken);
});
