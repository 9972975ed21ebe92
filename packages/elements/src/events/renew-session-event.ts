/** The person wants to go on working before the session ends: the page gets a new token and hands it over. */
export class TthcRenewSessionEvent extends Event {
  constructor() {
    super('tthc-renew-session', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'tthc-renew-session': TthcRenewSessionEvent;
  }
}
