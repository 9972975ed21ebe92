import { html, type TemplateResult } from 'lit';
import type { DossierSummary } from '@tthc-dang/core';
import { dateOf } from '@tthc-dang/core/dates';
import type { Word } from '../../internal/field-word.ts';
import { formatDate, type Translate } from '../../internal/format.ts';

/** Corrections that were asked for, and how they stand. */
export function corrections(
  items: readonly DossierSummary[],
  { t, word }: { readonly t: Translate; readonly word: Word },
  go: { readonly href: string | undefined; readonly open: (id: string) => void },
): TemplateResult {
  return html`
    <h2>${t('profile.earlier')}</h2>
    ${
      items.length === 0
        ? html`<p>${t('profile.none')}</p>`
        : html`<ul>
            ${items.map(({ id, code = '', state, stateLabel, final, submittedOn, openedAt }) => {
              const tone = state === 'recorded' ? 'ok' : state === 'needs-supplement' ? 'bad' : final ? '' : 'wait';
              const name = code || t('profile.draft');
              return html`<li>
                ${
                  go.href
                    ? html`<a
                        class="link"
                        href=${go.href.replace('{procedure}', 'data-correction').replace('{id}', encodeURIComponent(id))}
                        >${name}</a
                      >`
                    : html`<button class="link" type="button" @click=${() => go.open(id)}>${name}</button>`
                }
                <span class="tag ${tone}">${word(`data-correction.states.${state}`, stateLabel)}</span>
                <span class="soft numbers"
                  >${t('profile.on', { day: formatDate(submittedOn ?? dateOf(openedAt)) })}</span
                >
              </li>`;
            })}
          </ul>`
    }
  `;
}
