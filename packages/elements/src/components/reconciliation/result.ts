import { html, type TemplateResult } from 'lit';
import type { DifferenceView, ReconciliationView } from '@tthc-dang/core/client/oversight';
import { formatPercent } from '@tthc-dang/core/identifiers/format-percent';
import { blockTable } from '../../internal/block-table.ts';
import { formatDate, formatMoment, type Translate } from '../../internal/format.ts';

type UnitLine = ReconciliationView['units'][number];

/** What a comparison found: counts, records that may be of one person, the six qualities of the data by unit. */
export const resultView = (result: ReconciliationView, t: Translate): TemplateResult => {
  const people = (n: number): string => t('reconciliation.people', { n });
  const [first] = result.units;
  return html`
    <h2 id="result" tabindex="-1">${t('reconciliation.result', { at: formatMoment(result.at) })}</h2>
    <dl class="facts">
      <dt>${t('reconciliation.ours')}</dt>
      <dd>${people(result.ours)}</dd>
      <dt>${t('reconciliation.theirs')}</dt>
      <dd>${people(result.theirs)}</dd>
      <dt class="sum">${t('reconciliation.differs')}</dt>
      <dd class="sum">${people(result.differs)}</dd>
      <dt>${t('reconciliation.only-here')}</dt>
      <dd>${people(result.onlyHere)}</dd>
      <dt>${t('reconciliation.only-there')}</dt>
      <dd>${people(result.onlyThere)}</dd>
    </dl>
    <h2>${t('reconciliation.duplicates')}</h2>
    ${
      result.duplicates.length === 0
        ? html`<p class="empty">${t('reconciliation.duplicates-none')}</p>`
        : html`<ul id="duplicates">
            ${result.duplicates.map(({ by, memberIds }) => html`<li>${memberIds.join(', ')} (${t(`reconciliation.by.${by}`)})</li>`)}
          </ul>`
    }
    <h2 id="indicators">${t('reconciliation.indicators')}</h2>
    ${blockTable<UnitLine>({
      labelledBy: 'indicators',
      idOf: ({ unitId }) => unitId,
      rows: result.units,
      columns: [
        { label: t('reconciliation.unit'), cell: ({ unitName }) => unitName },
        ...(first?.indicators ?? []).map(({ id, label }) => ({
          label,
          numeric: true as const,
          cell: ({ indicators }: UnitLine) => {
            const one = indicators.find((indicator) => indicator.id === id);
            return one ? formatPercent(one.bp) : '';
          },
        })),
      ],
    })}
  `;
};

/** A value as a reader writes it. */
function said(field: string, value: string | undefined, t: Translate): string {
  if (value === undefined) return t('reconciliation.empty');
  if (field === 'sex' && (value === 'male' || value === 'female'))
    return t('reconciliation.says', { value: t(`reconciliation.sex.${value}`) });
  return t('reconciliation.says', { value: /^\d{4}-\d\d-\d\d$/.test(value) ? formatDate(value) : value });
}

const tones = { differs: 'tag wait', 'only-here': 'tag bad', 'only-there': 'tag bad' } as const;

/** Member by member, field by field, with the way to a correction. */
export const differencesTable = (
  rows: readonly DifferenceView[],
  t: Translate,
  correct: (difference: DifferenceView) => void,
): TemplateResult =>
  blockTable<DifferenceView>({
    labelledBy: 'differences',
    idOf: ({ memberId }) => memberId,
    rows,
    columns: [
      { label: t('reconciliation.member'), cell: ({ memberName, memberId }) => memberName || memberId },
      { label: t('reconciliation.unit'), cell: ({ unitName }) => unitName },
      {
        label: t('reconciliation.kind'),
        cell: ({ kind }) => html`<span class=${tones[kind]}>${t(`reconciliation.kind.${kind}`)}</span>`,
      },
      {
        label: t('reconciliation.fields'),
        cell: ({ differences }) =>
          differences.length === 0
            ? ''
            : html`<ul>
                ${differences.map(
                  ({ label, field, ours, theirs }) =>
                    html`<li>
                      ${t('reconciliation.field', { label, ours: said(field, ours, t), theirs: said(field, theirs, t) })}
                    </li>`,
                )}
              </ul>`,
      },
      {
        label: t('unit.actions'),
        unled: true,
        cell: (one) =>
          one.kind === 'differs'
            ? html`<button
                class="link"
                type="button"
                aria-label=${t('reconciliation.correct-of', { name: one.memberName })}
                @click=${() => correct(one)}
              >
                ${t('reconciliation.correct')}
              </button>`
            : '',
      },
    ],
  });
