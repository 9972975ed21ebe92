import { TthcDuesPeriod } from './dues-period.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-dues-period': TthcDuesPeriod;
  }
}

if (!customElements.get('tthc-dues-period')) customElements.define('tthc-dues-period', TthcDuesPeriod);

export { TthcDuesPeriod };
