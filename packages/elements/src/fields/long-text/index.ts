import { TthcFieldLongText } from './long-text.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-field-long-text': TthcFieldLongText;
  }
}

if (!customElements.get('tthc-field-long-text')) customElements.define('tthc-field-long-text', TthcFieldLongText);

export { TthcFieldLongText };
