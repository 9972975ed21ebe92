/** How wide and high a picture is, as far as its head says. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** A whole PNG: the first chunk is IHDR, the last is IEND, and nothing stands behind it. `undefined` for anything else. */
export function readPng(bytes: Uint8Array): Extent | undefined {
  const view = viewOf(bytes);
  let extent: Extent | undefined;
  for (let at = 8; at + 12 <= bytes.length;) {
    const [length, name] = [view.getUint32(at), view.getUint32(at + 4)];
    if (!extent && (name !== 0x49_48_44_52 || length !== 13)) return undefined;
    extent ??= { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    const end = at + 12 + length;
    if (name === 0x49_45_4e_44) return length === 0 && end === bytes.length ? extent : undefined;
    at = end;
  }
  return undefined;
}

/**
 * A whole JPEG, segment by segment to its end. Behind it may stand zeros, with which cameras pad, and further JPEGs, which
 * telephones add for brighter screens; nothing else. `undefined` for anything else.
 */
export function readJpeg(bytes: Uint8Array): Extent | undefined {
  let largest: Extent = { width: 0, height: 0 };
  let at = 0;
  while (at < bytes.length) {
    const one = readOneJpeg(bytes, at);
    if (!one) return undefined;
    if (one.width * one.height > largest.width * largest.height) largest = one;
    at = one.end;
    while (at < bytes.length && bytes[at] === 0) at += 1;
  }
  return bytes.length > 0 ? largest : undefined;
}

function readOneJpeg(bytes: Uint8Array, start: number): (Extent & { readonly end: number }) | undefined {
  if (bytes[start] !== 0xff || bytes[start + 1] !== 0xd8) return undefined;
  const view = viewOf(bytes);
  let extent: Extent = { width: 0, height: 0 };
  for (let at = start + 2; at + 2 <= bytes.length;) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) at += 1;
    else if (marker === 0xd9) return { ...extent, end: at + 2 };
    else {
      if (at + 4 > bytes.length) return undefined;
      const end = at + 2 + view.getUint16(at + 2);
      if (end < at + 4 || end > bytes.length) return undefined;
      if (isFrame(marker) && end >= at + 9) extent = { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
      at = marker === 0xda ? endOfScan(bytes, end) : end;
    }
  }
  return undefined;
}

/** Start of frame, of whatever kind; three of its range mean something else. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** The data of a scan end at a marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
