import type { Refusal } from '@tthc-dang/core';

/** The server refused an act, with every reason. */
export class TthcRefusedEvent extends Event {
  readonly refusals: readonly Refusal[];

  constructor(refusals: readonly Refusal[]) {
    super('tthc-refused', { bubbles: true, composed: true });
    this.refusals = refusals;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tthc-refused': TthcRefusedEvent;
  }
}
