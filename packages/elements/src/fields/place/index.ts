import '../long-text/index.ts';
import { TthcFieldPlace } from './place.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-field-place': TthcFieldPlace;
  }
}

if (!customElements.get('tthc-field-place')) customElements.define('tthc-field-place', TthcFieldPlace);

export { TthcFieldPlace };
