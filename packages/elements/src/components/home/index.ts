import { TthcHome } from './home.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-home': TthcHome;
  }
}

if (!customElements.get('tthc-home')) customElements.define('tthc-home', TthcHome);

export { TthcHome };
