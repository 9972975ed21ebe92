import { TthcFieldText } from './text.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-field-text': TthcFieldText;
  }
}

if (!customElements.get('tthc-field-text')) customElements.define('tthc-field-text', TthcFieldText);

export { TthcFieldText };
