import { bytesOf, digestOf } from '../http/body.ts';
import { fault } from '../problems.ts';
import type { AttachmentRecord } from '../store/store.ts';
import { dangerIn } from './danger.ts';
import { fileName } from './file-name.ts';
import { sniff } from './sniff.ts';

/** The most that one file may have: 10 MiB. */
export const fileLimit = 10 * 1024 * 1024;
// The envelope of a form: its boundaries and headers.
const envelope = 16 * 1024;

/** A file as it arrived, already judged. */
export interface Upload extends Pick<AttachmentRecord, 'name' | 'type' | 'size' | 'sha256'> {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The file of a form, if it is one that is accepted. */
export async function uploadIn(request: Request): Promise<Upload> {
  const contentType = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\s*;/i.test(contentType))
    throw fault('UNSUPPORTED_MEDIA_TYPE', { detail: 'multipart/form-data' });
  const body = await bytesOf(request, fileLimit + envelope);
  const form = await new Response(body, { headers: { 'content-type': contentType } }).formData().catch(() => {
    throw fault('BAD_REQUEST', { detail: 'The form cannot be read.' });
  });
  const parts = form.getAll('file');
  const [part] = parts;
  if (parts.length !== 1 || !(part instanceof Blob))
    throw fault('BAD_REQUEST', { detail: 'The form has one part "file".' });
  if (part.size === 0) throw fault('FILE_EMPTY');
  if (part.size > fileLimit) throw fault('PAYLOAD_TOO_LARGE');
  const bytes = new Uint8Array(await part.arrayBuffer());
  const type = sniff(bytes);
  // Some phones send photographs without a type, which claims nothing.
  const claimed = part.type.split(';')[0]!.trim().toLowerCase();
  if (!type || (claimed !== '' && claimed !== 'application/octet-stream' && claimed !== type)) throw fault('FILE_TYPE');
  if ((await dangerIn(bytes, type)) !== undefined) throw fault('FILE_UNSAFE');
  const given = 'name' in part && typeof part.name === 'string' ? part.name : '';
  return { name: fileName(given, type), type, size: bytes.byteLength, sha256: await digestOf(bytes), bytes };
}
