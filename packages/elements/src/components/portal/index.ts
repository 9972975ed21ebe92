import { TthcPortal } from './portal.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-portal': TthcPortal;
  }
}

if (!customElements.get('tthc-portal')) customElements.define('tthc-portal', TthcPortal);

export { TthcPortal };
