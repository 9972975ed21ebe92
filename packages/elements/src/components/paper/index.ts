import { TthcPaper } from './paper.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-paper': TthcPaper;
  }
}

if (!customElements.get('tthc-paper')) customElements.define('tthc-paper', TthcPaper);

export { TthcPaper };
