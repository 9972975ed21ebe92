import { duesExemptionForm } from '@tthc-dang/core/forms/dues/exemption';
import { TthcProcedureForm, type Pages } from '../procedure-form/procedure-form.ts';

/**
 * A member's way to a request for exemption, reduction, deferral or prepayment of dues.
 *
 * @fires tthc-submitted - The dossier was submitted; carries its id and code.
 * @fires tthc-refused - The server refused to open or to take the dossier, with every reason.
 * @fires tthc-open-dossier - The person wants to see the dossier.
 */
export class TthcDuesExemption extends TthcProcedureForm {
  protected override readonly form = duesExemptionForm;
  // While a decision is in force another request may be made.
  protected override readonly oneAtATime = false;

  protected override loadPages(): Promise<Pages> {
    return import('./pages.ts');
  }
}
