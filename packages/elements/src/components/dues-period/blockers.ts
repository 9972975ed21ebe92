import { html, type TemplateResult } from 'lit';
import type { LedgerView } from '@tthc-dang/core/client/dues';
import type { Translate } from '../../internal/format.ts';

/** What keeps a book from being closed, one by one, each with the way to deal with it. */
export const blockers = (
  { blockers: items, totals }: LedgerView,
  t: Translate,
  handle: (dossierId: string) => void,
): TemplateResult => html`
  ${
    items.length === 0
      ? html`<p>${t('period.no-blockers')}</p>`
      : html`<p>${t('period.blockers', { n: items.length })}</p>
          <ul>
            ${items.map(
              ({ dossierId, name, says }) =>
                html`<li data-blocker=${dossierId}>
                  <strong>${name}</strong>: ${says}
                  <button
                    class="link"
                    type="button"
                    aria-label=${t('period.handle-of', { name })}
                    @click=${() => handle(dossierId)}
                  >
                    ${t('period.handle')}
                  </button>
                </li>`,
            )}
          </ul>`
  }
  ${totals.undecided > 0 ? html`<p class="soft">${t('period.undecided', { n: totals.undecided })}</p>` : ''}
`;
