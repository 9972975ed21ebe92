import { officialTransferApplication } from '@tthc-dang/core/forms/official-transfer/application';
import { TthcProcedureForm, type Pages } from '../procedure-form/procedure-form.ts';

/**
 * A member's way to a submitted official transfer (chuyển sinh hoạt đảng chính thức).
 *
 * @fires tthc-submitted - The dossier was submitted; carries its id and code.
 * @fires tthc-refused - The server refused to open or to take the dossier, with every reason.
 * @fires tthc-open-dossier - The person wants to see the dossier.
 */
export class TthcOfficialTransfer extends TthcProcedureForm {
  protected override readonly form = officialTransferApplication;

  protected override loadPages(): Promise<Pages> {
    return import('./pages.ts');
  }
}
