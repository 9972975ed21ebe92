import { TthcBatch } from './batch.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-batch': TthcBatch;
  }
}

if (!customElements.get('tthc-batch')) customElements.define('tthc-batch', TthcBatch);

export { TthcBatch };
