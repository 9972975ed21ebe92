import { TthcDocument } from './document.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-document': TthcDocument;
  }
}

if (!customElements.get('tthc-document')) customElements.define('tthc-document', TthcDocument);

export { TthcDocument };
