import { html, type TemplateResult } from 'lit';

/** A bar above the page: what is the matter, and what the person can do about it. */
export const bar = (
  tone: 'ok' | 'wait' | 'bad',
  text: string,
  action?: { readonly label: string; readonly act: () => void },
): TemplateResult => html`
  <div class="bar ${tone}" part="bar">
    <p class="numbers">${text}</p>
    ${action ? html`<button class="button quiet" type="button" @click=${action.act}>${action.label}</button>` : ''}
  </div>
`;
