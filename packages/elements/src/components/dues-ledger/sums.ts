import { html, type TemplateResult } from 'lit';
import type { LedgerView } from '@tthc-dang/core/client/dues';
import { formatDong } from '@tthc-dang/core/identifiers/format-dong';
import { formatMonth, type Translate } from '../../internal/format.ts';

/** The sums of a month: what came in, what is missing, how many people stand where. */
export function sums({ totals, month }: LedgerView, t: Translate): TemplateResult {
  const people = (n: number): string => t('ledger.people', { n });
  const counted = (['paid', 'exempt', 'deferred', 'overdue'] as const).filter((kind) => totals[kind] > 0);
  return html`
    <h2>${t('ledger.sums', { month: formatMonth(month) })}</h2>
    <dl class="facts">
      <dt class="sum">${t('ledger.sum.collected')}</dt>
      <dd class="sum">${formatDong(totals.collected)}</dd>
      ${
        totals.voluntary > 0
          ? html`<dt>${t('ledger.sum.voluntary')}</dt>
              <dd>${formatDong(totals.voluntary)}</dd>`
          : ''
      }
      <dt>${t('ledger.sum.outstanding')}</dt>
      <dd>${formatDong(totals.outstanding)}</dd>
      <dt>${t('ledger.sum.members')}</dt>
      <dd>${people(totals.members)}</dd>
      ${counted.map(
        (kind) =>
          html`<dt>${t(`ledger.sum.${kind}`)}</dt>
            <dd>${people(totals[kind])}</dd>`,
      )}
      ${
        totals.inFlight > 0
          ? html`<dt>${t('ledger.sum.in-flight')}</dt>
              <dd>${people(totals.inFlight)}</dd>`
          : ''
      }
    </dl>
  `;
}
