import { html, type TemplateResult } from 'lit';
import type { PhaseReportView, ProgressView } from '@tthc-dang/core/client/oversight';
import type { Counts } from '@tthc-dang/core/reports';
import { formatDate, type Translate } from '../../internal/format.ts';

const number = new Intl.NumberFormat('vi-VN');
/** A number as it is written in Việt Nam: `1.200`. */
export const shownNumber = (value: number): string => number.format(value);

const counted = ['received', 'closed', 'open', 'overdue'] as const;

/** The four counts, big. */
export const countsList = (counts: Counts, t: Translate): TemplateResult =>
  html`<dl class="counts">
    ${counted.map(
      (what) =>
        html`<div class=${what === 'overdue' && counts.overdue > 0 ? 'bad' : ''}>
          <dt>${t(`reports.${what}`)}</dt>
          <dd class="numbers">${shownNumber(counts[what])}</dd>
        </div>`,
    )}
  </dl>`;

/** What stands above the plots: the counts, how long it took, who is ready. */
export function progressSummary(
  { weeks, on, total, lead }: ProgressView,
  ready: PhaseReportView | undefined,
  t: Translate,
): TemplateResult {
  const days = (n: number | undefined): string =>
    n === undefined ? t('reports.progress.not-measured') : t('reports.days', { n: shownNumber(n) });
  return html`
    <p class="soft">${t('reports.progress.span', { from: formatDate(weeks[0]?.from ?? on), to: formatDate(on) })}</p>
    ${countsList(total, t)}
    <dl class="facts">
      <dt>${t('reports.progress.half')}</dt>
      <dd>${days(lead.medianDays)}</dd>
      <dt>${t('reports.progress.ninety')}</dt>
      <dd>${days(lead.ninetyDays)}</dd>
      ${
        ready && ready.units > 0
          ? html`<dt>${t('reports.progress.ready')}</dt>
              <dd>
                ${t('reports.progress.ready-of', {
                  n: shownNumber(ready.unitsReady),
                  of: shownNumber(ready.units),
                  share: Math.floor((100 * ready.unitsReady) / ready.units),
                })}
              </dd>`
          : ''
      }
    </dl>
  `;
}
