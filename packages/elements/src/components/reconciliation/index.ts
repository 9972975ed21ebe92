import { TthcReconciliation } from './reconciliation.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-reconciliation': TthcReconciliation;
  }
}

if (!customElements.get('tthc-reconciliation')) customElements.define('tthc-reconciliation', TthcReconciliation);

export { TthcReconciliation };
