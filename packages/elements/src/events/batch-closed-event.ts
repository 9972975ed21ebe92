/** The person is done with several dossiers at once; some of them may have moved on. */
export class TthcBatchClosedEvent extends Event {
  /** How many were accepted. */
  readonly accepted: number;

  constructor(accepted: number) {
    super('tthc-batch-closed', { bubbles: true, composed: true });
    this.accepted = accepted;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tthc-batch-closed': TthcBatchClosedEvent;
  }
}
