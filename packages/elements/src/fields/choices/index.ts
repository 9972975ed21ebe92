import { TthcFieldChoices } from './choices.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-field-choices': TthcFieldChoices;
  }
}

if (!customElements.get('tthc-field-choices')) customElements.define('tthc-field-choices', TthcFieldChoices);

export { TthcFieldChoices };
