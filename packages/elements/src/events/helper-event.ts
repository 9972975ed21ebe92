/** Somebody sits beside the person, who agreed to it; or, without a name, no longer does. */
export class TthcHelperEvent extends Event {
  readonly helper: string | undefined;

  constructor(helper: string | undefined) {
    super('tthc-helper', { bubbles: true, composed: true });
    this.helper = helper;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tthc-helper': TthcHelperEvent;
  }
}
