import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PaymentRequestView } from '@tthc-dang/core/client/dues';
import { qrPath, type QrPath } from '../../internal/qr-path.ts';

/** What a person has chosen on the way to a payment, and the picture of the code they pay by. */
export class Payer implements ReactiveController {
  /** The whole amount to pay, where more than the due one is meant; as it was typed where it is no number. */
  amount: number | string | undefined;
  /** More than due is meant, and no slip of the hand. */
  isMeant = false;
  /** Why the amount is not taken. */
  error = '';
  /** The line of the transfer that was copied last. */
  copied = '';
  qr: { readonly of: string; readonly path: QrPath | undefined } | undefined;

  readonly #host: ReactiveControllerHost;
  #drawing = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // A drawing that the network kept away is tried again.
    if (this.qr && !this.qr.path) this.qr = undefined;
  }

  /** Begins anew: another month, or the payment was begun. */
  reset(): void {
    this.amount = undefined;
    this.isMeant = false;
    this.error = '';
    this.copied = '';
  }

  set(changed: Partial<Pick<Payer, 'amount' | 'isMeant' | 'error' | 'copied'>>): void {
    Object.assign(this, changed);
    this.#host.requestUpdate();
  }

  /** What goes to the server; the key of a sentence where the amount is not what it must be. */
  answers(due: number): { readonly amount?: number; readonly voluntary?: true } | { readonly wrong: AmountFault } {
    const { amount } = this;
    if (amount === undefined || amount === due) return {};
    if (typeof amount === 'string') return { wrong: 'number' };
    if (amount < due) return { wrong: 'less' };
    return this.isMeant ? { amount, voluntary: true } : { wrong: 'unsure' };
  }

  /** Draws the code of a request, once. */
  draw({ vietQr }: PaymentRequestView): void {
    if (vietQr === undefined || this.qr?.of === vietQr || this.#drawing === vietQr) return;
    this.#drawing = vietQr;
    qrPath(vietQr)
      .then(
        (path) => (this.qr = { of: vietQr, path }),
        // Without the network the transfer is typed in by hand.
        () => (this.qr = { of: vietQr, path: undefined }),
      )
      .finally(() => {
        this.#drawing = '';
        this.#host.requestUpdate();
      });
  }
}

export type AmountFault = 'number' | 'less' | 'unsure';
