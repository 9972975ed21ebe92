/** A page of A4 at 210 points to the inch: small print stays legible, and a photo of it goes through a slow line. */
const longSide = 2480;
const quality = 0.85;
/** Below this a photo is small enough as it is. */
const smallEnough = 1024 * 1024;

/**
 * The same photo in fewer bytes, upright as the camera meant it. What is no photo, small already, or unreadable here comes back as it
 * is: the server has the last word.
 */
export async function shrinkPhoto(file: File): Promise<File> {
  if (!/^image\/(?:jpeg|png)$/.test(file.type) || file.size <= smallEnough) return file;
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, longSide / Math.max(picture.width, picture.height));
    const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale));
    const pen = canvas.getContext('2d');
    if (!pen) return file;
    // Paper under what is transparent in a PNG.
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const bytes = await canvas.convertToBlob({ type: 'image/jpeg', quality });
    if (bytes.size >= file.size) return file;
    return new File([bytes], file.name.replace(/\.\w+$/, '.jpg'), { type: 'image/jpeg' });
  } catch {
    return file;
  }
}
