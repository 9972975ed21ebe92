import '../event-form/index.ts';
import { TthcFeedback } from './feedback.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-feedback': TthcFeedback;
  }
}

if (!customElements.get('tthc-feedback')) customElements.define('tthc-feedback', TthcFeedback);

export { TthcFeedback };
