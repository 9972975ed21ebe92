import { TthcFieldOrganization } from './organization.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-field-organization': TthcFieldOrganization;
  }
}

if (!customElements.get('tthc-field-organization'))
  customElements.define('tthc-field-organization', TthcFieldOrganization);

export { TthcFieldOrganization };
