import { html, type TemplateResult } from 'lit';
import type { DossierView } from '@tthc-dang/core';
import type { Word } from '../../internal/field-word.ts';
import { formatDay, type Translate } from '../../internal/format.ts';

/** What the page after the form needs. */
export interface ConfirmationContext {
  readonly t: Translate;
  readonly word: Word;
  readonly see: () => void;
}

/** The dossier code, and what happens next, by whom and by when. */
export const confirmation = (dossier: DossierView, { t, word, see }: ConfirmationContext): TemplateResult => {
  const { procedure, state, stateLabel, code = '', dueOn, handlers, ahead } = dossier;
  const who = [...new Set(handlers.map(({ organizationName }) => organizationName))].join(', ');
  const label = (name: string, vietnamese: string) => word(`${procedure}.states.${name}`, vietnamese);
  return html`
    <div class="notice ok">
      <h2 class="title" tabindex="-1">${t('done.title')}</h2>
      ${
        // Not every procedure gives its dossiers a code.
        code
          ? html`<p>${t('done.code')}<br /><strong class="code numbers">${code}</strong></p>
              <p class="soft">${t('done.keep')}</p>`
          : ''
      }
    </div>
    <div class="notice wait">
      <p>
        <strong>${t('done.next-by', { who: who || label(state, stateLabel) })}</strong><br />
        ${label(state, stateLabel)}. ${dueOn ? t('done.by', { day: formatDay(dueOn, t) }) : ''}
      </p>
      <p>${t('done.nothing')}</p>
    </div>
    ${
      ahead.length > 0
        ? html`<h2>${t('done.ahead')}</h2>
            <ol>
              ${ahead.map((step) => html`<li>${label(step.state, step.label)}${step.organizationName ? html`<br /><span class="soft">${step.organizationName}</span>` : ''}</li>`)}
            </ol>`
        : ''
    }
    <div class="actions"><button class="button" type="button" @click=${see}>${t('done.link')}</button></div>
  `;
};
