import { TthcFieldDate } from './date.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-field-date': TthcFieldDate;
  }
}

if (!customElements.get('tthc-field-date')) customElements.define('tthc-field-date', TthcFieldDate);

export { TthcFieldDate };
