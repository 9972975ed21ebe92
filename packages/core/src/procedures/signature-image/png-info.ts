/** What the head of a PNG file says. */
export interface PngInfo {
  readonly width: number;
  readonly height: number;
  /** The picture can be transparent: an alpha channel, or a transparent colour. */
  readonly transparent: boolean;
}

const signature = [137, 80, 78, 71, 13, 10, 26, 10];

/** Reads width, height and transparency of a PNG picture; nothing for what is no PNG. */
export function pngInfo(bytes: Uint8Array): PngInfo | undefined {
  if (!(bytes instanceof Uint8Array) || bytes.length < 33 || !signature.every((byte, place) => bytes[place] === byte))
    return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (nameAt(view, 12) !== 'IHDR' || view.getUint32(8) !== 13) return undefined;
  const colourType = view.getUint8(25);
  const hasAlpha = colourType === 4 || colourType === 6;
  return { width: view.getUint32(16), height: view.getUint32(20), transparent: hasAlpha || hasTransparentColour(view) };
}

const nameAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((place) => view.getUint8(at + place)));

/** A `tRNS` chunk stands before the picture's data. */
function hasTransparentColour(view: DataView): boolean {
  // Each chunk is length, name, data, checksum.
  for (let at = 33; at + 8 <= view.byteLength;) {
    const name = nameAt(view, at + 4);
    if (name === 'tRNS') return true;
    if (name === 'IDAT' || name === 'IEND') return false;
    at += view.getUint32(at) + 12;
  }
  return false;
}
