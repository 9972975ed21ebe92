import { html, type TemplateResult } from 'lit';
import type { PaymentStatus } from '@tthc-dang/core/client/dues';
import { stillDue } from '@tthc-dang/core/dues/still-due';
import { formatDong } from '@tthc-dang/core/identifiers/format-dong';
import { formatTime } from '../../internal/format-time.ts';
import { formatDate, formatMoment, type Translate } from '../../internal/format.ts';
import type { MonthReading } from './month-reading.ts';
import type { PaymentWatch } from './payment-watch.ts';

/** What is said of a payment needs. */
export interface StandingReader {
  readonly t: Translate;
  readonly watch: PaymentWatch;
}

/** How a payment stands, in words that never say more than is known. */
export function paymentStanding({ payment, facts }: MonthReading, reader: StandingReader): TemplateResult | '' {
  const { t } = reader;
  if (!payment) return '';
  if (payment.status === 'succeeded')
    return html`<div class="notice ok">
      <p><strong>${t('dues.paid', { amount: formatDong(payment.paid.amount) })}</strong></p>
      <p>
        ${t('dues.paid-text', { day: formatDate(payment.paid.on), channel: t(`dues.channel.${payment.paid.channel}`) })}
      </p>
    </div>`;
  if (payment.status === 'failed')
    return html`<div class="notice wait">
      <p><strong>${t('dues.not-seen')}</strong></p>
      <p>${t(`dues.not-seen.${payment.why}`, { reason: facts.reversed?.reason ?? t('dues.no-reason') })}</p>
    </div>`;
  return payment.why === 'reconciling' ? reconciling(facts, reader) : waiting(payment, reader);
}

function waiting(payment: PaymentStatus & { status: 'pending' }, { t, watch }: StandingReader): TemplateResult {
  return html`<div class="notice wait" id="waiting" tabindex="-1">
    <h3>${t('dues.waiting')}</h3>
    <p>${t('dues.waiting-text')}</p>
    ${payment.request ? html`<p>${t('dues.waiting-until', { moment: formatMoment(payment.request.expiresAt) })}</p>` : ''}
    ${asking({ t, watch })}
  </div>`;
}

/** Money has come, but not as asked: what has come and what was to come. */
function reconciling(facts: MonthReading['facts'], { t, watch }: StandingReader): TemplateResult {
  const received = (facts.transactions ?? [])
    .filter(({ outcome }) => outcome === 'mismatch')
    .reduce((sum, { amount }) => sum + amount, 0);
  const expected = stillDue(facts) + (facts.voluntary ?? 0);
  return html`<div class="notice wait" id="waiting" tabindex="-1">
    <h3>${t('dues.reconcile')}</h3>
    <p>${t('dues.reconcile-text', { received: formatDong(received), expected: formatDong(expected) })}</p>
    ${asking({ t, watch })}
  </div>`;
}

/** When the bank was last asked about, and a way to ask now. */
const asking = ({ t, watch }: StandingReader): TemplateResult => html`
  ${watch.trouble ? html`<p>${t('dues.ask-failed')}</p>` : ''}
  ${watch.hasPaused ? html`<p>${t('dues.ask-paused')}</p>` : ''}
  <p class="actions">
    <button
      class="button quiet"
      type="button"
      aria-disabled=${watch.isAsking ? 'true' : 'false'}
      @click=${() => void watch.ask()}
    >
      ${t('dues.ask-again')}
    </button>
    <span class="soft numbers"
      >${watch.isAsking ? t('dues.asking') : watch.askedAt ? t('dues.asked-at', { time: formatTime(watch.askedAt) }) : ''}</span
    >
  </p>
`;
