import '../../fields/choice/index.ts';
import '../../fields/date/index.ts';
import '../../fields/text/index.ts';
import { TthcDelegation } from './delegation.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-delegation': TthcDelegation;
  }
}

if (!customElements.get('tthc-delegation')) customElements.define('tthc-delegation', TthcDelegation);

export { TthcDelegation };
