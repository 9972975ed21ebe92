import { TthcGuide } from './guide.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-guide': TthcGuide;
  }
}

if (!customElements.get('tthc-guide')) customElements.define('tthc-guide', TthcGuide);

export { TthcGuide };
