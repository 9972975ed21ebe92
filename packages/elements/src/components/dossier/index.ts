import '../event-form/index.ts';
import { TthcDossier } from './dossier.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-dossier': TthcDossier;
  }
}

if (!customElements.get('tthc-dossier')) customElements.define('tthc-dossier', TthcDossier);

export { TthcDossier };
