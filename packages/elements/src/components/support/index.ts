import { TthcSupport } from './support.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-support': TthcSupport;
  }
}

if (!customElements.get('tthc-support')) customElements.define('tthc-support', TthcSupport);

export { TthcSupport };
