import type { AttachmentRecord } from '../store/store.ts';

/**
 * What a file is by its bytes: a PDF, a JPEG or a PNG that begins and ends as such a file does; `undefined` for anything else.
 *
 * A name and a declared type prove nothing. Looking at both ends also refuses most files that are two things at once, such as
 * an image with a page or an archive behind it.
 */
export function sniff(bytes: Uint8Array): AttachmentRecord['type'] | undefined {
  if (begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    return isWholePng(bytes) ? 'image/png' : undefined;
  if (begins(bytes, [0xff, 0xd8, 0xff])) return isWholeJpeg(bytes) ? 'image/jpeg' : undefined;
  if (begins(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return isWholePdf(bytes) ? 'application/pdf' : undefined;
  return undefined;
}

const begins = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte);

/** Walks the chunks: the first is IHDR, the last is IEND, and nothing stands behind it. */
function isWholePng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let first = true;
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const name = latin1(bytes.subarray(at + 4, at + 8));
    if (first && name !== 'IHDR') return false;
    first = false;
    const end = at + 12 + length;
    if (name === 'IEND') return length === 0 && end === bytes.length;
    at = end;
  }
  return false;
}

/** Ends with its marker; cameras pad with zeros. No other document may begin inside. */
function isWholeJpeg(bytes: Uint8Array): boolean {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return (
    end >= 4 && bytes[end - 2] === 0xff && bytes[end - 1] === 0xd9 && !holds(bytes, '%PDF-') && !holds(bytes, '<script')
  );
}

/** Ends with its mark; what a reader skips there is white space. Nothing that runs is opened by itself. */
function isWholePdf(bytes: Uint8Array): boolean {
  const tail = latin1(bytes.subarray(Math.max(0, bytes.length - 1024)));
  return (
    /%%EOF\s*$/.test(tail) &&
    !['/JavaScript', '/JS ', '/JS(', '/Launch', '/EmbeddedFile'].some((name) => holds(bytes, name))
  );
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

function holds(bytes: Uint8Array, text: string): boolean {
  const wanted = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(wanted[0]!); at !== -1; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}
