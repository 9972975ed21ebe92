import type { SignedCall } from '../http/route.ts';
import type { Writer } from '../store/store.ts';

/** Puts what was done without a dossier among the acts of the administration of an organization. */
export const note = (
  writer: Writer,
  { person, at, newId }: SignedCall,
  what: { readonly owner: string; readonly act: string; readonly label: string; readonly about?: string },
): Promise<void> =>
  writer.keep('administrativeActs', { id: newId(), sort: at, actorId: person.id, actorName: person.fullName, ...what });
