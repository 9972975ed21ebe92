import '../event-form/index.ts';
import { TthcTemporaryTransfer } from './temporary-transfer.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-temporary-transfer': TthcTemporaryTransfer;
  }
}

if (!customElements.get('tthc-temporary-transfer'))
  customElements.define('tthc-temporary-transfer', TthcTemporaryTransfer);

export { TthcTemporaryTransfer };
