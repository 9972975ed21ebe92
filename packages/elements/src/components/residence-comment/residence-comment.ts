import { residenceCommentApplication } from '@tthc-dang/core/forms/residence-comment/application';
import { TthcProcedureForm, type Pages } from '../procedure-form/procedure-form.ts';

/**
 * A member's way to a request for the comment of the residence (lấy ý kiến nhận xét nơi cư trú).
 *
 * @fires tthc-submitted - The dossier was submitted; carries its id and code.
 * @fires tthc-refused - The server refused to open or to take the dossier, with every reason.
 * @fires tthc-open-dossier - The person wants to see the dossier.
 */
export class TthcResidenceComment extends TthcProcedureForm {
  protected override readonly form = residenceCommentApplication;
  // One request for each purpose and year may be open.
  protected override readonly oneAtATime = false;

  protected override loadPages(): Promise<Pages> {
    return import('./pages.ts');
  }
}
