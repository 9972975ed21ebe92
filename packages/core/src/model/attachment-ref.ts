import * as z from 'zod/mini';
import { recordId } from './record-id.ts';

/** A stored file. The digest is part of what is submitted, so that the log vouches for the very bytes. */
export const AttachmentRef = z.strictObject({
  id: recordId,
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  type: z.enum(['application/pdf', 'image/jpeg', 'image/png']),
  size: z.int().check(z.gt(0)),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export interface AttachmentRef extends z.infer<typeof AttachmentRef> {}
