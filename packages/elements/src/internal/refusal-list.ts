import { html, type TemplateResult } from 'lit';
import type { Refusal } from '@tthc-dang/core';
import { formatBasis } from './format-basis.ts';
import type { Translate } from './format.ts';

/** Every reason of a "no", each with what it rests on. `says` translates the sentence of a rule. */
export const refusalList = (
  refusals: readonly Refusal[],
  t: Translate,
  says: (refusal: Refusal) => string = (refusal) => refusal.says,
): TemplateResult => html`
  <ul class="reasons">
    ${refusals.map(
      (refusal) =>
        html`<li>
          ${says(refusal)}${refusal.basis ? html`<br /><span class="soft">${formatBasis(refusal.basis, t)}</span>` : ''}
        </li>`,
    )}
  </ul>
`;
