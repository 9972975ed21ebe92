import { TthcFieldChoice } from './choice.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-field-choice': TthcFieldChoice;
  }
}

if (!customElements.get('tthc-field-choice')) customElements.define('tthc-field-choice', TthcFieldChoice);

export { TthcFieldChoice };
