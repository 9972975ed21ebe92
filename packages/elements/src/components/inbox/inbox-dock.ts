import { html, type TemplateResult } from 'lit';
import type { Translate } from '../../internal/format.ts';
import type { Selection } from './selection.ts';

/** What stays at hand below the list. */
export interface Dock {
  readonly t: Translate;
  readonly selection: Selection | undefined;
  readonly news: number;
  readonly showNews: () => void;
  readonly all: () => void;
  readonly go: () => void;
  readonly stop: () => void;
}

/** Below the list, and in sight: that there are new dossiers, and what was ticked. Nothing above it moves. */
export const inboxDock = ({ t, selection, news, showNews, all, go, stop }: Dock): TemplateResult | '' =>
  !selection && news === 0
    ? ''
    : html`<div class="dock">
        ${news > 0 ? html`<button class="button quiet" id="news" type="button" @click=${showNews}>${t('inbox.news', { n: news })}</button>` : ''}
        ${
          selection
            ? html`<p>
                  ${t(selection.items.length > 0 ? 'inbox.chosen' : 'inbox.choose-first', { n: selection.items.length })}
                </p>
                <div class="actions">
                  ${
                    selection.items.length > 0
                      ? html`<button class="button" id="act-on-chosen" type="button" @click=${go}>
                            ${t('inbox.act-on-chosen', { n: selection.items.length })}
                          </button>
                          <button class="link" type="button" @click=${all}>${t('inbox.choose-all')}</button>`
                      : ''
                  }
                  <button class="link" type="button" @click=${stop}>${t('inbox.stop-choosing')}</button>
                </div>`
            : ''
        }
      </div>`;
