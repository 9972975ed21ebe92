import { createClient, type Client } from './generated/client/index.ts';
import { uploadAttachment, type AttachmentRef } from './generated/index.ts';
import type { Portal } from './portal.ts';
import { granted } from './result.ts';

/** The generated client of one person. */
export function signedIn(portal: Portal, person: string | undefined): Client {
  if (person === undefined) throw new Error('This journey has nobody for that step.');
  return createClient({ baseUrl: portal.baseUrl, fetch: portal.fetch, auth: () => portal.tokenOf(person) });
}

/** The header of every write: new for each, so that none is taken for a repetition. */
export const key = () => ({ 'Idempotency-Key': crypto.randomUUID() });

/** The parameters of every act: who, on which dossier, which revision they saw, and the key. */
export const acting = (client: Client, { id, revision }: { readonly id: string; readonly revision: number }) => ({
  client,
  path: { dossierId: id },
  headers: { 'If-Match': `"${revision}"`, ...key() },
});

/** Stores a paper for a dossier. */
export async function upload(client: Client, dossierId: string, paper: Blob, name: string): Promise<AttachmentRef> {
  const file = new File([paper], name, { type: 'application/pdf' });
  return granted(await uploadAttachment({ client, query: { dossierId }, headers: key(), body: { file } }));
}
