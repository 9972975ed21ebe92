import '../event-form/index.ts';
import { TthcProfileCheck } from './profile-check.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-profile-check': TthcProfileCheck;
  }
}

if (!customElements.get('tthc-profile-check')) customElements.define('tthc-profile-check', TthcProfileCheck);

export { TthcProfileCheck };
