import { TthcBankAccounts } from './bank-accounts.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-bank-accounts': TthcBankAccounts;
  }
}

if (!customElements.get('tthc-bank-accounts')) customElements.define('tthc-bank-accounts', TthcBankAccounts);

export { TthcBankAccounts };
