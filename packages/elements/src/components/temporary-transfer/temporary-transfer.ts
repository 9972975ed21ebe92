import { temporaryTransferApplication } from '@tthc-dang/core/forms/temporary-transfer/application';
import { TthcProcedureForm, type Pages } from '../procedure-form/procedure-form.ts';

/**
 * A member's way to a submitted temporary transfer (chuyển sinh hoạt đảng tạm thời).
 *
 * @fires tthc-submitted - The dossier was submitted; carries its id and code.
 * @fires tthc-refused - The server refused to open or to take the dossier, with every reason.
 * @fires tthc-open-dossier - The person wants to see the dossier.
 */
export class TthcTemporaryTransfer extends TthcProcedureForm {
  protected override readonly form = temporaryTransferApplication;

  protected override loadPages(): Promise<Pages> {
    return import('./pages.ts');
  }
}
