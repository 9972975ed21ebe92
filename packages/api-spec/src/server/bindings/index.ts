import type { Binding } from './binding.ts';
import { officialTransferBinding } from './official-transfer.ts';
import { residenceCommentBinding } from './residence-comment.ts';
import { temporaryTransferBinding } from './temporary-transfer.ts';

/** Every procedure that the server opens and keeps. */
export const bindings: readonly Binding[] = [
  officialTransferBinding,
  temporaryTransferBinding,
  residenceCommentBinding,
];

/** What the server knows of a procedure by its id; throws for one it does not serve. */
export function bindingOf({ procedure: id }: { readonly procedure: string }): Binding {
  const found = bindings.find(({ procedure }) => procedure.id === id);
  if (!found) throw new Error(`A dossier of "${id}", which this server does not know.`);
  return found;
}
