import { TthcAnnouncements } from './announcements.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-announcements': TthcAnnouncements;
  }
}

if (!customElements.get('tthc-announcements')) customElements.define('tthc-announcements', TthcAnnouncements);

export { TthcAnnouncements };
