import { TthcFieldMonth } from './month.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-field-month': TthcFieldMonth;
  }
}

if (!customElements.get('tthc-field-month')) customElements.define('tthc-field-month', TthcFieldMonth);

export { TthcFieldMonth };
