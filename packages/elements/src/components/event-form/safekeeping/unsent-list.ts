import { html, type TemplateResult } from 'lit';
import type { Translate } from '../../../internal/format.ts';
import type { Difference } from './differences.ts';

/** What the list needs of the form. */
export interface UnsentContext {
  readonly t: Translate;
  /** Puts one answer back to what the server has. */
  readonly discard: (name: string) => void;
}

/** Every answer that the server does not have yet; each can be given up. Why, and trying again, stands in the line above. */
export const unsentList = (changes: readonly Difference[], { t, discard }: UnsentContext): TemplateResult => html`
  <section id="unsent" class="notice wait" tabindex="-1" aria-labelledby="unsent-title">
    <h3 id="unsent-title">${t('keep.unsent', { n: changes.length })}</h3>
    <ul>
      ${changes.map(
        ({ name, label, here }) => html`
          <li>
            <strong>${label}</strong>: ${here || t('form.unanswered')}
            <button
              class="link"
              type="button"
              aria-label=${t('keep.discard-of', { label })}
              @click=${() => discard(name)}
            >
              ${t('keep.discard')}
            </button>
          </li>
        `,
      )}
    </ul>
  </section>
`;
