/** The person asked to sign in again, by a click: the page may open a window for it, so that nothing on it is lost. */
export class TthcSignInEvent extends Event {
  constructor() {
    super('tthc-sign-in', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'tthc-sign-in': TthcSignInEvent;
  }
}
