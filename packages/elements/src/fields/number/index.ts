import { TthcFieldNumber } from './number.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-field-number': TthcFieldNumber;
  }
}

if (!customElements.get('tthc-field-number')) customElements.define('tthc-field-number', TthcFieldNumber);

export { TthcFieldNumber };
