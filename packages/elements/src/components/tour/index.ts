import { TthcTour } from './tour.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-tour': TthcTour;
  }
}

if (!customElements.get('tthc-tour')) customElements.define('tthc-tour', TthcTour);

export { TthcTour };
