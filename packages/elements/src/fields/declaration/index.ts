import { TthcFieldDeclaration } from './declaration.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-field-declaration': TthcFieldDeclaration;
  }
}

if (!customElements.get('tthc-field-declaration'))
  customElements.define('tthc-field-declaration', TthcFieldDeclaration);

export { TthcFieldDeclaration };
