import { html, type TemplateResult } from 'lit';
import { formatTime } from '../../internal/format-time.ts';
import type { Translate } from '../../internal/format.ts';
import type { DraftKeeper } from './draft-keeper.ts';

/** How far the form is; a short form has no steps. */
export interface Position {
  readonly step: number;
  readonly steps: number;
}

/** Where the person stands, and whether the answers are on the server. */
export const progress = (position: Position | undefined, keeper: DraftKeeper, t: Translate): TemplateResult => html`
  <div class="progress">
    ${
      position
        ? html`<span>${t('form.step', { ...position })}</span>
            <progress aria-hidden="true" max=${position.steps} .value=${position.step}></progress>`
        : ''
    }
    ${saved(keeper, t)}
  </div>
`;

function saved(keeper: DraftKeeper, t: Translate): TemplateResult | '' {
  const { state, savedAt, trouble } = keeper;
  if (state === 'failed')
    return html`<span class="failed">${t('form.save-failed', { why: t(`common.trouble.${trouble}`) })}</span> ${
        // Beside another copy there is something to choose, and nothing to try again.
        trouble === 'elsewhere'
          ? ''
          : html`<button class="link" type="button" @click=${() => void keeper.flush()}>${t('common.retry')}</button>`
      }`;
  if (state === 'saving') return html`<span>${t('form.saving')}</span>`;
  if (state === 'unsaved') return html`<span>${t('form.unsaved')}</span>`;
  return savedAt ? html`<span class="saved numbers">${t('form.saved', { time: formatTime(savedAt) })}</span>` : '';
}
