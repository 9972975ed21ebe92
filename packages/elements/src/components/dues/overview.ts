import { html, type TemplateResult } from 'lit';
import type { AssessmentView, ObligationView } from '@tthc-dang/core/client/dues';
import type { Refusal } from '@tthc-dang/core';
import { formatDong } from '@tthc-dang/core/identifiers/format-dong';
import { formatDate, formatMonth } from '../../internal/format.ts';
import { refusalList } from '../../internal/refusal-list.ts';
import { explanation, type Speaker } from './explanation.ts';
import { owedOf, toPayOf, toneOf } from './standing.ts';

/** How much is owed in all, and the months of it to choose from where there are several. */
export function overview(
  months: readonly ObligationView[],
  chosen: string | undefined,
  speaker: Speaker,
  choose: (period: string) => void,
): TemplateResult {
  const { t } = speaker;
  const owed = owedOf(months);
  const amount = formatDong(owed.reduce((sum, month) => sum + toPayOf(month), 0));
  if (months.length === 0) return html`<p>${t('dues.no-months')}</p>`;
  if (owed.length === 0) return html`<p>${t('dues.owed-none')}</p>`;
  if (owed.length === 1) return html`<p>${t('dues.owed-one', { amount })}</p>`;
  return html`
    <p>${t('dues.owed-many', { n: owed.length, amount })}</p>
    <h2>${t('dues.months')}</h2>
    <ul class="months">
      ${owed.map(
        (month) =>
          html`<li class=${month.period === chosen ? 'chosen' : ''}>
            <button
              class="link"
              type="button"
              aria-current=${month.period === chosen ? 'true' : 'false'}
              @click=${() => choose(month.period)}
            >
              ${t('dues.month', { month: formatMonth(month.period) })}
            </button>
            <span class="numbers">${formatDong(toPayOf(month))}</span>
            ${stateTag(month, speaker)}
            <span class="soft numbers"
              >${t(month.state === 'overdue' ? 'dues.was-due-on' : 'dues.due-on', { day: formatDate(month.dueOn) })}</span
            >
          </li>`,
      )}
    </ul>
  `;
}

/** The state of a month as a word with a tone. */
export const stateTag = ({ state, stateLabel }: Pick<ObligationView, 'state' | 'stateLabel'>, { word }: Speaker) =>
  html`<span class="tag ${toneOf(state)}">${word(`dues-obligation.states.${state}`, stateLabel)}</span>`;

/** What the running month will cost where the cell has not opened it yet. */
export function expected(
  month: string,
  assessed: AssessmentView | undefined,
  refusals: readonly Refusal[],
  speaker: Speaker,
): TemplateResult | '' {
  const { t } = speaker;
  if (refusals.length > 0)
    return html`<div class="panel">
      <p>${t('dues.not-expected', { month: formatMonth(month) })}</p>
      ${refusalList(refusals, t)}
    </div>`;
  if (!assessed) return '';
  const { due } = assessed;
  return html`<div class="panel">
    <p>
      ${
        due > 0
          ? t('dues.expected', { month: formatMonth(month), amount: formatDong(due) })
          : t('dues.expected-nothing', { month: formatMonth(month) })
      }
    </p>
    ${explanation(assessed, due, speaker)}
  </div>`;
}
