import { TthcSignatures } from './signatures.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-signatures': TthcSignatures;
  }
}

if (!customElements.get('tthc-signatures')) customElements.define('tthc-signatures', TthcSignatures);

export { TthcSignatures };
