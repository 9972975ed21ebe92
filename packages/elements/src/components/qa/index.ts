import { TthcQa } from './qa.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-qa': TthcQa;
  }
}

if (!customElements.get('tthc-qa')) customElements.define('tthc-qa', TthcQa);

export { TthcQa };
