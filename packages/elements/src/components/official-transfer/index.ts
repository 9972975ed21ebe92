import '../event-form/index.ts';
import { TthcOfficialTransfer } from './official-transfer.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-official-transfer': TthcOfficialTransfer;
  }
}

if (!customElements.get('tthc-official-transfer'))
  customElements.define('tthc-official-transfer', TthcOfficialTransfer);

export { TthcOfficialTransfer };
