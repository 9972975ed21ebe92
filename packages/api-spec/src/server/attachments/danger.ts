import type { AttachmentRecord } from '../store/store.ts';
import { hiddenObjects } from './hidden-objects.ts';
import { readJpeg, readPng, type Extent } from './pictures.ts';

/** More than any camera or scanner makes; a small file can claim any size, and whoever opens it pays for it. */
const longestSide = 30_000;
const mostPixels = 150_000_000;

/**
 * Why a file that is what it says it is had better not be opened by an officer; `undefined` if nothing was found.
 *
 * It finds what is written plainly: it is no virus scanner. What is accepted and why stands in decision record 51.
 */
export async function dangerIn(bytes: Uint8Array, type: AttachmentRecord['type']): Promise<string | undefined> {
  const text = new TextDecoder('latin1').decode(bytes);
  if (text.includes('EICAR-STANDARD-ANTIVIRUS-TEST-FILE')) return 'test file of virus scanners';
  if (isArchive(text)) return 'archive inside';
  if (type === 'application/pdf') return dangerInPdf(text, bytes);
  if (text.includes('%PDF-')) return 'PDF inside';
  if (/<(?:script|html|!doctype|iframe|\?php|svg[\s>])/i.test(text)) return 'page inside';
  return isAbsurd((type === 'image/png' ? readPng : readJpeg)(bytes)) ? 'absurd size' : undefined;
}

/** Programs find an archive by its end, wherever it begins; some others by a mark anywhere. */
const isArchive = (text: string): boolean =>
  text.includes('PK\u0005\u0006', text.length - 65_600) ||
  text.includes('Rar!\u001a\u0007') ||
  text.includes('7z\u00bc\u00af\u0027\u001c');

function isAbsurd(extent: Extent | undefined): boolean {
  if (!extent) return true;
  const { width, height } = extent;
  return width > longestSide || height > longestSide || width * height > mostPixels;
}

// Scripts, programs, files inside, forms that send themselves, and locks: an officer could not read those.
const unwanted =
  /\/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia|SubmitForm|ImportData|GoToE|Encrypt)(?![A-Za-z])|\/XFA[\s[(</]/;

async function dangerInPdf(text: string, bytes: Uint8Array): Promise<string | undefined> {
  const plain = unescaped(text);
  const found = unwanted.exec(plain)?.[0];
  if (found !== undefined) return found;
  // No program writes this name with escapes unless it has something to hide.
  if (plain.split('/ObjStm').length !== text.split('/ObjStm').length) return 'hidden objects';
  const objects = await hiddenObjects(text, bytes);
  return objects === undefined ? 'objects that cannot be read' : unwanted.exec(unescaped(objects))?.[0];
}

/** A name may be written with any of its letters as `#` and two digits. */
const unescaped = (text: string): string =>
  text.replace(/#([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
