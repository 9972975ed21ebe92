import '../event-form/index.ts';
import { TthcDues } from './dues.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-dues': TthcDues;
  }
}

if (!customElements.get('tthc-dues')) customElements.define('tthc-dues', TthcDues);

export { TthcDues };
