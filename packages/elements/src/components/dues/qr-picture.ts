import type { QrPath } from '../../internal/qr-path.ts';

/** So many pixels a module: sharp on every phone. */
const scale = 12;

/** A code as a picture file, for the banking app on the same phone, which cannot scan its own screen. */
export async function qrPicture({ size, d }: QrPath): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * scale;
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.fillStyle = 'black';
  context.fill(new Path2D(d));
  return new Promise((done) => canvas.toBlob((picture) => done(picture ?? undefined), 'image/png'));
}
