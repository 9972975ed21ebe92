import { html, type TemplateResult } from 'lit';
import type { DossierCounts } from '@tthc-dang/core/client/oversight';
import type { InboxFilter, InboxView } from './inbox-filter.ts';
import type { FilterReader } from './inbox-filters.ts';

const counted = { unit: 'unit', me: 'me', counter: 'arriving', member: 'own' } as const satisfies Partial<
  Record<InboxView, keyof DossierCounts>
>;

/** The choice of the list, each with how many dossiers it has. */
export const inboxViews = (
  filter: InboxFilter,
  { t, views, counts, narrow }: Pick<FilterReader, 't' | 'views' | 'counts' | 'narrow'>,
): TemplateResult => html`
  <div class="views" role="radiogroup" aria-label=${t('inbox.show')}>
    ${views.map((view) => {
      const count = view === 'all' ? undefined : counts?.[counted[view]];
      return html`<label
        ><input
          type="radio"
          name="view"
          .checked=${view === filter.view}
          @change=${() => narrow({ view, state: '' })}
        /><span
          >${t(`inbox.view.${view}`)}${count === undefined ? '' : html` <b class="count numbers">${count}</b>`}</span
        ></label
      >`;
    })}
  </div>
`;
