import '../../fields/choice/index.ts';
import { TthcReadiness } from './readiness.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-readiness': TthcReadiness;
  }
}

if (!customElements.get('tthc-readiness')) customElements.define('tthc-readiness', TthcReadiness);

export { TthcReadiness };
