import { TthcDuesLedger } from './dues-ledger.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-dues-ledger': TthcDuesLedger;
  }
}

if (!customElements.get('tthc-dues-ledger')) customElements.define('tthc-dues-ledger', TthcDuesLedger);

export { TthcDuesLedger };
