import { TthcProgress } from './progress.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-progress': TthcProgress;
  }
}

if (!customElements.get('tthc-progress')) customElements.define('tthc-progress', TthcProgress);

export { TthcProgress };
