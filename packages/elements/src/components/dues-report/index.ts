import { TthcDuesReport } from './dues-report.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-dues-report': TthcDuesReport;
  }
}

if (!customElements.get('tthc-dues-report')) customElements.define('tthc-dues-report', TthcDuesReport);

export { TthcDuesReport };
