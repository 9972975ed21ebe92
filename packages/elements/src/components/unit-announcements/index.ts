import '../../fields/choice/index.ts';
import '../../fields/date/index.ts';
import '../../fields/long-text/index.ts';
import { TthcUnitAnnouncements } from './unit-announcements.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-unit-announcements': TthcUnitAnnouncements;
  }
}

if (!customElements.get('tthc-unit-announcements'))
  customElements.define('tthc-unit-announcements', TthcUnitAnnouncements);

export { TthcUnitAnnouncements };
