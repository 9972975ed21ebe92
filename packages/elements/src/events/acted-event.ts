import type { DossierView } from '@tthc-dang/core';

/** An event of a procedure was accepted; `dossier` is what it looks like now. */
export class TthcActedEvent extends Event {
  readonly event: string;
  readonly dossier: DossierView;

  constructor(event: string, dossier: DossierView) {
    super('tthc-acted', { bubbles: true, composed: true });
    this.event = event;
    this.dossier = dossier;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tthc-acted': TthcActedEvent;
  }
}
