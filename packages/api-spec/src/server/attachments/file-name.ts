import type { AttachmentRecord } from '../store/store.ts';

const endings = { 'application/pdf': '.pdf', 'image/jpeg': '.jpg', 'image/png': '.png' } as const;
/** What file systems take: in letters, and in bytes, of which a Vietnamese letter has up to three. */
const mostLetters = 190;
const mostBytes = 240;
// Devices of Windows, whatever ending they have.
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A name without folders and unprintable signs that every file system takes, with an ending that tells the truth. */
export function fileName(given: string, type: AttachmentRecord['type']): string {
  const clean = given
    .normalize('NFC')
    .split(/[\\/]/)
    .at(-1)!
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}<>:"|?*]/gu, '')
    .trim()
    .replace(/^[.\s]+/, '')
    .replace(/\.(pdf|jpe?g|png)$/i, '')
    .replace(/[.\s]+$/, '');
  const stem = shortened(reserved.test(clean) ? `tep-${clean}` : clean) || 'tep';
  return `${stem}${endings[type]}`;
}

/** Whole letters only: half of one would be a sign that no address and no store can hold. */
function shortened(text: string): string {
  const encoder = new TextEncoder();
  let kept = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter('vi').segment(text)) {
    bytes += encoder.encode(segment).length;
    if (bytes > mostBytes || kept.length + segment.length > mostLetters) return kept;
    kept += segment;
  }
  return kept;
}
