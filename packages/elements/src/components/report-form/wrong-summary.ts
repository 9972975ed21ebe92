import { html, type TemplateResult } from 'lit';
import type { Translate } from '../../internal/format.ts';
import { entryName, type Wrong } from './written-part.ts';

/** Everything that is wrong with what is written, each line leading to its entry. */
export const wrongSummary = (
  wrong: readonly Wrong[],
  t: Translate,
  goTo: (name: string) => void,
): TemplateResult | '' =>
  wrong.length === 0
    ? ''
    : html`<div id="summary" class="summary" role="group" aria-labelledby="summary-title" tabindex="-1">
        <h3 id="summary-title">${t('reports.form.wrong', { n: wrong.length })}</h3>
        <ul>
          ${wrong.map(
            ({ name, says }) =>
              html`<li>
                <button class="link" type="button" @click=${() => goTo(name)}>${entryName(name, t)}: ${says}</button>
              </li>`,
          )}
        </ul>
      </div>`;
