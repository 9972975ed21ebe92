import { TthcInbox } from './inbox.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-inbox': TthcInbox;
  }
}

if (!customElements.get('tthc-inbox')) customElements.define('tthc-inbox', TthcInbox);

export { TthcInbox };
