import '../../fields/choice/index.ts';
import '../../fields/long-text/index.ts';
import '../../fields/text/index.ts';
import { TthcSupportContacts } from './support-contacts.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-support-contacts': TthcSupportContacts;
  }
}

if (!customElements.get('tthc-support-contacts')) customElements.define('tthc-support-contacts', TthcSupportContacts);

export { TthcSupportContacts };
