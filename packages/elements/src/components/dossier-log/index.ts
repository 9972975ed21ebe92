import { TthcDossierLog } from './dossier-log.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-dossier-log': TthcDossierLog;
  }
}

if (!customElements.get('tthc-dossier-log')) customElements.define('tthc-dossier-log', TthcDossierLog);

export { TthcDossierLog };
