/** The person wants to begin something: a procedure, or one of the kit's pages. The page decides where. */
export class TthcStartEvent extends Event {
  readonly what: string;

  constructor(what: string) {
    super('tthc-start', { bubbles: true, composed: true });
    this.what = what;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tthc-start': TthcStartEvent;
  }
}
