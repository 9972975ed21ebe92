import '../../fields/choice/index.ts';
import '../../fields/date/index.ts';
import '../../fields/long-text/index.ts';
import '../../fields/text/index.ts';
import { TthcEventForm } from './event-form.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-event-form': TthcEventForm;
  }
}

if (!customElements.get('tthc-event-form')) customElements.define('tthc-event-form', TthcEventForm);

export { TthcEventForm };
