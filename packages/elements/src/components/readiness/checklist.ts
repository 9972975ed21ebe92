import { html, type TemplateResult } from 'lit';
import type { ReadinessItemView, ReadinessView } from '@tthc-dang/core/client/administration';
import { formatPercent } from '@tthc-dang/core/identifiers/format-percent';
import { blockTable } from '../../internal/block-table.ts';
import { formatMoment, type Translate } from '../../internal/format.ts';

/** What the checklist needs of its reader. */
export interface ChecklistReader {
  readonly t: Translate;
  /** Whether the reader says how ready the unit is. */
  readonly mayState: boolean;
  /** The item that is being stated. */
  readonly stating: string;
  readonly wrong: string;
  readonly begin: (id: string) => void;
  readonly save: (item: ReadinessItemView, statement: { readonly done?: boolean; readonly evidence?: string }) => void;
}

/** How far a unit is, in one line. */
export const score = ({ done, applicable, scoreBp, ready }: ReadinessView, t: Translate): TemplateResult => html`
  <div class="notice ${ready ? 'ok' : 'wait'}">
    <p>${t(ready ? 'readiness.ready' : 'readiness.not-ready')}</p>
    <p>${t('readiness.score', { done, of: applicable, percent: formatPercent(scoreBp) })}</p>
  </div>
`;

const tones = { done: 'tag ok', open: 'tag wait', 'not-applicable': 'tag' } as const;

/** The checklist: each item with its state, what proves it, who said so and when. */
export const checklist = ({ items }: ReadinessView, reader: ChecklistReader): TemplateResult => {
  const { t, mayState, stating, begin } = reader;
  const item = items.find(({ id }) => id === stating);
  return html`
    ${item ? statement(item, reader) : ''}
    ${blockTable<ReadinessItemView>({
      labelledBy: 'items',
      idOf: ({ id }) => id,
      rows: items,
      columns: [
        {
          label: t('readiness.item'),
          cell: ({ label, mandatory, declared }) =>
            html`${label}
              <span class="soft"
                >${[mandatory ? t('readiness.mandatory') : '', declared ? '' : t('readiness.counted')].filter(Boolean).join(', ')}</span
              >`,
        },
        {
          label: t('readiness.state'),
          cell: ({ state }) => html`<span class=${tones[state]}>${t(`readiness.${state}`)}</span>`,
        },
        { label: t('readiness.evidence'), cell: ({ evidence = '' }) => evidence },
        {
          label: t('readiness.confirmed'),
          cell: ({ confirmedBy, confirmedAt }) =>
            confirmedBy && confirmedAt ? t('readiness.by', { name: confirmedBy, at: formatMoment(confirmedAt) }) : '',
        },
        ...(mayState
          ? [
              {
                label: t('unit.actions'),
                cell: ({ id, label, state }: ReadinessItemView) =>
                  state === 'not-applicable'
                    ? ''
                    : html`<button
                        class="link"
                        type="button"
                        aria-label=${t('readiness.state-of', { label })}
                        @click=${() => begin(id)}
                      >
                        ${t('readiness.state-item')}
                      </button>`,
              },
            ]
          : []),
      ],
    })}
  `;
};

/** What somebody says of an item: that it is done, where nobody can count it, and what proves it. */
const statement = (item: ReadinessItemView, { t, wrong, save, begin }: ChecklistReader): TemplateResult => html`
  <form
    id="statement"
    class="ask working"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const data = new FormData(event.currentTarget as HTMLFormElement);
      const written = data.get('evidence');
      const evidence = typeof written === 'string' ? written.trim() : '';
      save(item, { ...(item.declared ? { done: data.has('done') } : {}), ...(evidence ? { evidence } : {}) });
    }}
  >
    <h3 id="statement-title" tabindex="-1">${item.label}</h3>
    ${wrong ? html`<p id="wrong" class="notice bad"><strong>${t('common.error')}</strong> ${wrong}</p>` : ''}
    ${
      item.declared
        ? html`<label class="check"
            ><input type="checkbox" name="done" ?checked=${item.state === 'done'} /> ${t('readiness.is-done')}</label
          >`
        : ''
    }
    <label>
      ${t('readiness.evidence')} <span class="soft">${t('readiness.evidence-hint')}</span>
      <textarea name="evidence" rows="3" maxlength="2000" .defaultValue=${item.evidence ?? ''}></textarea>
    </label>
    <div class="actions">
      <button class="button" type="submit">${t('readiness.save')}</button>
      <button class="link" type="button" @click=${() => begin('')}>${t('common.cancel')}</button>
    </div>
  </form>
`;
