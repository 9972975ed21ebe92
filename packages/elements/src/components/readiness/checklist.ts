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
  /** Begins to state an item. */
  readonly begin: (item: ReadinessItemView) => void;
}

/** How far a unit is, in one line. */
export const score = ({ done, applicable, scoreBp, ready }: ReadinessView, t: Translate): TemplateResult => html`
  <div class="notice ${ready ? 'ok' : 'wait'}">
    <p>${t(ready ? 'readiness.ready' : 'readiness.not-ready')}</p>
    <p>${t('readiness.score', { done, of: applicable, percent: formatPercent(scoreBp) })}</p>
  </div>
`;

const tones = { done: 'tag ok', open: 'tag wait', 'not-applicable': 'tag' } as const;

/** The checklist: what is open first; what is done and what does not apply is folded, so that the list is as long as the work. */
export const checklist = ({ items }: ReadinessView, reader: ChecklistReader): TemplateResult => {
  const { t } = reader;
  const open = items.filter(({ state }) => state === 'open');
  const rest = items.filter(({ state }) => state !== 'open');
  return html`
    ${open.length > 0 ? itemTable(open, reader) : ''}
    ${
      rest.length > 0
        ? html`<details class="fold">
            <summary>${t('readiness.rest', { n: rest.length })}</summary>
            ${itemTable(rest, reader)}
          </details>`
        : ''
    }
  `;
};

/** Items with their state, what proves it, who said so and when. */
const itemTable = (rows: readonly ReadinessItemView[], { t, mayState, begin }: ChecklistReader): TemplateResult =>
  blockTable<ReadinessItemView>({
    labelledBy: 'items',
    idOf: ({ id }) => id,
    rows,
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
              unled: true,
              cell: (item: ReadinessItemView) =>
                item.state === 'not-applicable'
                  ? ''
                  : html`<button
                      class="link"
                      type="button"
                      aria-label=${t('readiness.state-of', { label: item.label })}
                      @click=${() => begin(item)}
                    >
                      ${t('readiness.state-item')}
                    </button>`,
            },
          ]
        : []),
    ],
  });
