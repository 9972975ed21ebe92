import { html, type TemplateResult } from 'lit';
import type { ObligationView } from '@tthc-dang/core/client/dues';
import { formatDong } from '@tthc-dang/core/identifiers/format-dong';
import { formatDate, formatMonth } from '../../internal/format.ts';
import type { Speaker } from './explanation.ts';
import { stateTag } from './overview.ts';

/** What a person may do from the history. */
export interface HistoryActs {
  readonly choose: (period: string) => void;
  readonly receipt: (dossierId: string) => void;
  readonly year: (year: string) => void;
  /** Missing when everything is there. */
  readonly more: (() => void) | undefined;
}

/** The months of a year with what was paid and its receipt; other years are a choice away. */
export function history(
  months: readonly ObligationView[],
  chosen: string,
  { t, word }: Speaker,
  acts: HistoryActs,
): TemplateResult | '' {
  const years = [...new Set(months.map(({ period }) => period.slice(0, 4)))];
  const year = years.includes(chosen) ? chosen : years[0];
  if (year === undefined) return '';
  const lines = months.filter(({ period }) => period.startsWith(year));
  const paid = lines.reduce((sum, one) => sum + (one.paid?.amount ?? 0), 0);
  return html`
    <h2 id="history">${t('dues.history')}</h2>
    ${
      years.length > 1
        ? html`<div class="years" role="group" aria-label=${t('dues.history-years')}>
            ${years.map(
              (one) =>
                html`<button
                  class="link"
                  type="button"
                  aria-pressed=${one === year ? 'true' : 'false'}
                  @click=${() => acts.year(one)}
                >
                  ${t('dues.year', { year: one })}
                </button>`,
            )}
          </div>`
        : ''
    }
    <table class="numbers" role="table">
      <caption>
        ${t('dues.paid-sum', { year, amount: formatDong(paid) })}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${t('dues.column.month')}</th>
          <th role="columnheader" scope="col">${t('dues.column.due')}</th>
          <th role="columnheader" scope="col">${t('dues.column.paid')}</th>
          <th role="columnheader" scope="col">${t('dues.column.state')}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${lines.map((one) => line(one, { t, word }, acts))}
      </tbody>
    </table>
    ${acts.more ? html`<button class="link" type="button" @click=${acts.more}>${t('dues.more')}</button>` : ''}
  `;
}

const line = (month: ObligationView, { t, word }: Speaker, acts: HistoryActs): TemplateResult => {
  const { period, due, paid, dossierId } = month;
  const shown = formatMonth(period);
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      <button
        class="link"
        type="button"
        aria-label=${t('dues.see', { month: shown })}
        @click=${() => acts.choose(period)}
      >
        ${shown}
      </button>
    </th>
    <td role="cell" data-label=${t('dues.column.due')}>${formatDong(due)}</td>
    <td role="cell" data-label=${t('dues.column.paid')}>
      ${paid ? t('dues.paid-on', { amount: formatDong(paid.amount), day: formatDate(paid.on) }) : due > 0 ? t('dues.not-paid') : '–'}
      ${
        paid?.receiptNo
          ? html`<br /><button
                class="link"
                type="button"
                aria-label=${t('dues.receipt-of', { month: shown })}
                @click=${() => acts.receipt(dossierId)}
              >
                ${t('dues.receipt')}
              </button>`
          : ''
      }
    </td>
    <td role="cell" data-label=${t('dues.column.state')}>${stateTag(month, { t, word })}</td>
  </tr>`;
};
