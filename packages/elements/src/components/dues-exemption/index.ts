import '../event-form/index.ts';
import { TthcDuesExemption } from './dues-exemption.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-dues-exemption': TthcDuesExemption;
  }
}

if (!customElements.get('tthc-dues-exemption')) customElements.define('tthc-dues-exemption', TthcDuesExemption);

export { TthcDuesExemption };
