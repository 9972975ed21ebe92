import { html, type TemplateResult } from 'lit';
import type { Translate } from '../../internal/format.ts';
import type { DossierList } from './dossier-list.ts';

/** That the list did not come, or not to its end; it can be asked for again. */
export const listTrouble = ({ trouble }: DossierList, t: Translate, again: () => void): TemplateResult | '' =>
  trouble
    ? html`<div class="notice bad">
        <p>${t(`common.trouble.${trouble}`)}</p>
        <button class="link" type="button" @click=${again}>${t('common.retry')}</button>
      </div>`
    : '';

/** How many dossiers there are, and how many of them are late; beside it the way to work on several. */
export function listCount(
  { items, total, hasMore }: DossierList,
  t: Translate,
  choose: (() => void) | undefined,
): TemplateResult | '' {
  if (items.length === 0) return '';
  const late = items.filter(({ overdue }) => overdue).length;
  // Late dossiers come first, so their number is known once one that is not late is listed.
  const counted = late > 0 && (!hasMore || late < items.length) ? 'inbox.overdue-shown' : 'inbox.count';
  return html`<div class="above">
    <p class="soft">${t(counted, { n: total, overdue: late })}</p>
    ${choose ? html`<button class="link" id="choose" type="button" @click=${choose}>${t('inbox.choose')}</button>` : ''}
  </div>`;
}

/** The end of what is listed, while there is more. Scrolling near it reads on; the button is for everybody else. */
export const listEnd = (
  { items, total, hasMore, isLoading }: DossierList,
  t: Translate,
  more: () => void,
): TemplateResult | '' =>
  hasMore
    ? html`<div class="actions end">
        <button class="button quiet" type="button" aria-disabled=${isLoading} @click=${more}>
          ${t(isLoading ? 'common.loading' : 'inbox.more-left', { n: total - items.length })}
        </button>
      </div>`
    : '';
