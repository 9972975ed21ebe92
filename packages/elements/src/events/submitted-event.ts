/** A dossier was handed in; `code` is what the member quotes from now on. */
export class TthcSubmittedEvent extends Event {
  readonly dossierId: string;
  readonly code: string;

  constructor(dossierId: string, code: string) {
    super('tthc-submitted', { bubbles: true, composed: true });
    this.dossierId = dossierId;
    this.code = code;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tthc-submitted': TthcSubmittedEvent;
  }
}
