/** The server no longer knows the session: the page signs the person in again and hands over a new token. */
export class TthcSessionExpiredEvent extends Event {
  constructor() {
    super('tthc-session-expired', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'tthc-session-expired': TthcSessionExpiredEvent;
  }
}
