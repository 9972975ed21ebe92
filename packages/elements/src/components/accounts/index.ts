import { TthcAccounts } from './accounts.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-accounts': TthcAccounts;
  }
}

if (!customElements.get('tthc-accounts')) customElements.define('tthc-accounts', TthcAccounts);

export { TthcAccounts };
