import { accountLifecycleBinding } from './account-lifecycle.ts';
import { bankAccountChangeBinding } from './bank-account-change.ts';
import type { Binding } from './binding.ts';
import { dataCorrectionBinding } from './data-correction.ts';
import { feedbackBinding } from './feedback.ts';
import { duesExemptionBinding } from './dues-exemption.ts';
import { duesObligationBinding } from './dues-obligation.ts';
import { duesRemittanceBinding } from './dues-remittance.ts';
import { officialTransferBinding } from './official-transfer.ts';
import { residenceCommentBinding } from './residence-comment.ts';
import { signatureImageBinding } from './signature-image.ts';
import { temporaryTransferBinding } from './temporary-transfer.ts';

/** Every procedure that the server opens and keeps. */
export const bindings: readonly Binding[] = [
  officialTransferBinding,
  temporaryTransferBinding,
  residenceCommentBinding,
  duesObligationBinding,
  duesRemittanceBinding,
  duesExemptionBinding,
  accountLifecycleBinding,
  bankAccountChangeBinding,
  signatureImageBinding,
  dataCorrectionBinding,
  feedbackBinding,
];

/** What the server knows of a procedure by its id; throws for one it does not serve. */
export function bindingOf({ procedure: id }: { readonly procedure: string }): Binding {
  const found = bindings.find(({ procedure }) => procedure.id === id);
  if (!found) throw new Error(`A dossier of "${id}", which this server does not know.`);
  return found;
}
