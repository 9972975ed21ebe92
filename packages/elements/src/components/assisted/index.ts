import '../../fields/declaration/index.ts';
import '../../fields/text/index.ts';
import { TthcAssisted } from './assisted.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-assisted': TthcAssisted;
  }
}

if (!customElements.get('tthc-assisted')) customElements.define('tthc-assisted', TthcAssisted);

export { TthcAssisted };
