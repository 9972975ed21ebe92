import type { AttachmentRecord } from '../store/store.ts';
import { readJpeg, readPng } from './pictures.ts';

/**
 * What a file is by its bytes: a PDF, a JPEG or a PNG that is whole from its beginning to its end; `undefined` for anything
 * else. A name and a declared type prove nothing.
 */
export function sniff(bytes: Uint8Array): AttachmentRecord['type'] | undefined {
  if (begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return readPng(bytes) && 'image/png';
  if (begins(bytes, [0xff, 0xd8, 0xff])) return readJpeg(bytes) && 'image/jpeg';
  if (begins(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return isWholePdf(bytes) ? 'application/pdf' : undefined;
  return undefined;
}

const begins = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte);

/** Ends with its mark; what a reader skips there is white space. */
const isWholePdf = (bytes: Uint8Array): boolean =>
  /%%EOF\s*$/.test(new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, bytes.length - 1024))));
