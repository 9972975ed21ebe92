import { crc32, deflateSync } from 'node:zlib';
import type { AttachmentRef } from '@tthc-dang/core';

/** A file for a paper of a case: what its reference says it is; none for a picture of which nothing is known. */
export function fileFor({ name, type, size, sha256 }: AttachmentRef): File | undefined {
  if (type !== 'image/png') return paperOf(name);
  if (sha256.startsWith('c')) return undefined;
  // Cases tell pictures apart by their digests: the second is one without transparency.
  const isOpaque = sha256.startsWith('b');
  return pictureOf(name, isOpaque ? { width: 400, height: 200, transparent: false } : clear, size);
}

/** What is in a picture. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly transparent: boolean;
}

const clear: Picture = { width: 200, height: 100, transparent: true };

/** A one-page PDF that says what it stands for, so that two papers of a case are two files. */
export function paperOf(name: string): File {
  const text = `%PDF-1.4\n% ${name.replace(/[^\x20-\x7e]/g, '?')}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`;
  return new File([new TextEncoder().encode(text)], name, { type: 'application/pdf' });
}

/** A PNG picture of one colour; a text in it makes it as large as is wanted. */
export function pictureOf(name: string, { width, height, transparent }: Picture, size = 0): File {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Eight bits a channel; red, green, blue, and alpha if it is transparent.
  header.set([8, transparent ? 6 : 2], 8);
  const line = 1 + width * (transparent ? 4 : 3);
  const parts = [
    Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(new Uint8Array(line * height))),
    chunk('IEND', new Uint8Array()),
  ];
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  // A chunk has twelve bytes beside what is in it, and a text a word and a zero before it.
  const missing = size - length - 12 - 5;
  const text = new TextEncoder().encode(`Note\0${'.'.repeat(Math.max(0, missing))}`);
  return new File([parts[0]!, parts[1]!, ...(missing >= 0 ? [chunk('tEXt', text)] : []), ...parts.slice(2)], name, {
    type: 'image/png',
  });
}

function chunk(name: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}
