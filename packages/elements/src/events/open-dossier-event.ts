/** The person wants to see a dossier; the page decides where. */
export class TthcOpenDossierEvent extends Event {
  readonly procedure: string;
  readonly dossierId: string;

  constructor(procedure: string, dossierId: string) {
    super('tthc-open-dossier', { bubbles: true, composed: true });
    this.procedure = procedure;
    this.dossierId = dossierId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tthc-open-dossier': TthcOpenDossierEvent;
  }
}
