import { TthcFieldAttachments } from './attachments.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-field-attachments': TthcFieldAttachments;
  }
}

if (!customElements.get('tthc-field-attachments'))
  customElements.define('tthc-field-attachments', TthcFieldAttachments);

export { TthcFieldAttachments };
