import { cropToInk, withoutGround, type Crop } from './ink.ts';

/** A photo has more points than a signature needs: its longer side is brought down to this. */
const longest = 1200;
export const nothingOff: Crop = { left: 0, right: 0, top: 0, bottom: 0 };

/** Opens a picture; throws where the device cannot read it. */
export async function openPicture(file: Blob): Promise<ImageBitmap> {
  const whole = await createImageBitmap(file);
  const factor = Math.min(1, longest / Math.max(whole.width, whole.height));
  if (factor === 1) return whole;
  const smaller = await createImageBitmap(whole, {
    resizeWidth: Math.round(whole.width * factor),
    resizeHeight: Math.round(whole.height * factor),
    resizeQuality: 'high',
  });
  whole.close();
  return smaller;
}

/** The picture without its ground, cropped. */
export function editedPicture(picture: ImageBitmap, crop: Crop, white: number): HTMLCanvasElement {
  const [x, y] = [(picture.width * crop.left) / 100, (picture.height * crop.top) / 100];
  const width = Math.max(1, Math.round(picture.width * (1 - (crop.left + crop.right) / 100)));
  const height = Math.max(1, Math.round(picture.height * (1 - (crop.top + crop.bottom) / 100)));
  const canvas = canvasOf(width, height);
  const context = contextOf(canvas);
  context.drawImage(picture, x, y, width, height, 0, 0, width, height);
  const points = context.getImageData(0, 0, width, height);
  withoutGround(points, white);
  context.putImageData(points, 0, 0);
  return canvas;
}

/** What may be taken off a picture without touching the ink. */
export function inkOf(picture: ImageBitmap, white: number): Crop | undefined {
  const whole = editedPicture(picture, nothingOff, white);
  return cropToInk(contextOf(whole).getImageData(0, 0, whole.width, whole.height));
}

/** Draws a picture as it stands on a sheet: on white, over a line, whatever the theme of the page is. */
export function drawOnPaper(
  sheet: HTMLCanvasElement,
  picture: CanvasImageSource & { readonly width: number; readonly height: number },
): void {
  const margin = 24;
  sheet.width = picture.width + 2 * margin;
  sheet.height = picture.height + 2 * margin;
  const context = contextOf(sheet);
  context.fillStyle = 'white';
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.fillStyle = 'lightgrey';
  // Faint lines show that the ground is really gone.
  for (let y = margin; y < sheet.height; y += 28) context.fillRect(0, y, sheet.width, 2);
  context.drawImage(picture, margin, margin);
}

/** The picture as a PNG file. */
export const pngOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new TypeError('The picture could not be written.'))),
      'image/png',
    ),
  );

function canvasOf(width: number, height: number): HTMLCanvasElement {
  return Object.assign(document.createElement('canvas'), { width, height });
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new TypeError('This device draws no pictures.');
  return context;
}
