import { TthcReportForm } from './report-form.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-report-form': TthcReportForm;
  }
}

if (!customElements.get('tthc-report-form')) customElements.define('tthc-report-form', TthcReportForm);

export { TthcReportForm };
