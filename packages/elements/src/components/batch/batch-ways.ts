import { html, type TemplateResult } from 'lit';
import type { Translate } from '../../internal/format.ts';
import type { CommonWays } from './common-ways.ts';

/** What the choice of the step needs. */
export interface WaysReader {
  readonly t: Translate;
  readonly label: (event: string) => string;
  readonly choose: (event: string) => void;
  readonly close: () => void;
}

/** What can be done with all of them at once, and what only one by one, with the reason. */
export const batchWays = (
  { together, oneByOne }: CommonWays,
  n: number,
  { t, label, choose, close }: WaysReader,
): TemplateResult => html`
  <h2 tabindex="-1">${t('batch.title', { n })}</h2>
  ${together.length > 0 ? html`<p>${t('batch.choose')}</p>` : html`<div class="notice wait"><p>${t('batch.nothing')}</p></div>`}
  <div class="actions">
    ${together.map(
      ({ event }) =>
        html`<button class="button quiet" type="button" data-event=${event} @click=${() => choose(event)}>
          ${label(event)}
        </button>`,
    )}
  </div>
  ${
    oneByOne.length > 0
      ? html`<div class="panel">
          <h3>${t('batch.one-by-one')}</h3>
          <ul>
            ${oneByOne.map(({ task, because }) => html`<li>${label(task.event)}: ${t(`batch.because.${because}`)}</li>`)}
          </ul>
        </div>`
      : ''
  }
  <button class="link" type="button" @click=${close}>${t('batch.close')}</button>
`;
