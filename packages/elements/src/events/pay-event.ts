import type { PaymentRequestView } from '@tthc-dang/core/client/dues';

/** A payment by the portal was begun; the page leads the person to it. `request` says what is to be paid, and for what. */
export class TthcPayEvent extends Event {
  readonly request: PaymentRequestView;

  constructor(request: PaymentRequestView) {
    super('tthc-pay', { bubbles: true, composed: true });
    this.request = request;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tthc-pay': TthcPayEvent;
  }
}
