import { html, type TemplateResult } from 'lit';
import { formatDong } from '@tthc-dang/core/identifiers/format-dong';
import { stillDue } from '@tthc-dang/core/dues/still-due';
import { formatDate, formatDay, formatMonth } from '../../internal/format.ts';
import { refusalList } from '../../internal/refusal-list.ts';
import { explanation, type Speaker } from './explanation.ts';
import type { MonthReading } from './month-reading.ts';
import { stateTag } from './overview.ts';

/** What a person may do with a month, and what of it is shown by the part that pays. */
export interface MonthActs {
  readonly confirm: () => void;
  readonly dispute: () => void;
  readonly receipt: () => void;
  readonly isBusy: boolean;
  /** The choice of paying; empty while it is not there. */
  readonly choice: unknown;
  /** How a payment stands, with the data of the transfer while the bank is waited for. */
  readonly standing: unknown;
}

/** One month: how much, why, what was said about it, and what can be done now. */
export function monthPanel(
  { view, facts, explained, payment }: MonthReading,
  speaker: Speaker,
  acts: MonthActs,
): TemplateResult {
  const { t, word } = speaker;
  const { period = '', dueOn, assessment, voluntary = 0, transactions = [] } = facts;
  const due = assessment?.due ?? 0;
  const left = stillDue(facts);
  const may = (event: string) => view.tasks.find((task) => task.event === event);
  const start = may('START_PAYMENT');
  const isOpen = ['assessed', 'confirmed', 'overdue', 'deferred'].includes(view.state);
  const overpaid = transactions.reduce((sum, { outcome, amount }) => (outcome === 'overpaid' ? sum + amount : sum), 0);
  return html`
    <h2 id="month" tabindex="-1">${t('dues.month', { month: formatMonth(period) })}</h2>
    <p class="sum">
      <strong class="amount numbers">${due > 0 ? formatDong(due) : t('dues.nothing-due')}</strong>
      ${stateTag(view, speaker)}
    </p>
    <p>
      ${word(`dues-obligation.states.${view.state}.explains`, view.explains)}
      ${isOpen && left > 0 && dueOn ? t(view.state === 'overdue' ? 'dues.was-due-on' : 'dues.due-on', { day: formatDay(dueOn, t) }) : ''}
    </p>
    ${credits(facts, isOpen || view.state === 'payment-pending', speaker)}
    ${voluntary > 0 ? html`<p>${t('dues.with-voluntary', { amount: formatDong(left + voluntary), extra: formatDong(voluntary) })}</p>` : ''}
    ${said(facts, speaker)} ${acts.standing}
    ${overpaid > 0 ? html`<p class="notice wait">${t('dues.overpaid', { amount: formatDong(overpaid) })}</p>` : ''}
    ${
      payment?.status === 'succeeded' && payment.paid.receiptNo
        ? html`<div class="actions">
            <button class="button quiet" type="button" @click=${acts.receipt}>${t('dues.receipt')}</button>
          </div>`
        : ''
    }
    ${explanation(explained, due, speaker)}
    ${may('CONFIRM')?.allowed ? judgement(acts, may('DISPUTE')?.allowed === true, speaker) : ''}
    ${start?.allowed ? acts.choice : ''}
    ${
      start && !start.allowed
        ? html`<div class="panel">
            <p><strong>${t('dues.not-yet')}</strong></p>
            ${refusalList(start.refusals, t, ({ guard, says }) => (guard ? word(`rule.${guard}`, says) : says))}
          </div>`
        : ''
    }
  `;
}

/** What earlier months left to this one, and what this one leaves to later ones. */
function credits(facts: MonthReading['facts'], isOpen: boolean, { t }: Speaker): TemplateResult {
  const { credit = [], credited, transactions = [] } = facts;
  const left = stillDue(facts);
  const whole = transactions.filter(({ outcome }) => outcome === 'credited');
  const leaves = whole.reduce((sum, { amount }) => sum + amount, credited?.amount ?? 0);
  return html`
    ${credit.map(
      ({ period, amount }) =>
        html`<p class="numbers">${t('dues.credit', { month: formatMonth(period), amount: formatDong(amount) })}</p>`,
    )}
    ${
      credit.length > 0 && isOpen
        ? html`<p class="numbers">
            <strong>${left > 0 ? t('dues.to-pay', { amount: formatDong(left) }) : t('dues.to-pay-nothing')}</strong>
          </p>`
        : ''
    }
    ${leaves > 0 ? html`<p class="numbers">${t('dues.credited', { amount: formatDong(leaves) })}</p>` : ''}
  `;
}

/** The member says whether the amount is right. */
const judgement = ({ confirm, dispute, isBusy }: MonthActs, mayDispute: boolean, { t }: Speaker): TemplateResult =>
  html`<div class="actions">
    <button class="button" type="button" id="confirm" aria-disabled=${isBusy ? 'true' : 'false'} @click=${confirm}>
      ${t('dues.confirm')}
    </button>
    ${mayDispute ? html`<button class="button quiet" type="button" id="dispute" @click=${dispute}>${t('dues.dispute')}</button>` : ''}
  </div>`;

/** What the member objected, and what the cell answered. */
function said({ dispute, upheld }: MonthReading['facts'], { t }: Speaker): TemplateResult | '' {
  if (dispute)
    return html`<div class="panel">
      <p class="typed">${t('dues.dispute-said', { day: formatDate(dispute.on), reason: dispute.reason })}</p>
      ${dispute.newBasis === undefined ? '' : html`<p>${t('dues.dispute-basis', { amount: formatDong(dispute.newBasis) })}</p>`}
    </div>`;
  if (upheld)
    return html`<p class="panel typed">${t('dues.upheld', { day: formatDate(upheld.on), reason: upheld.reason })}</p>`;
  return '';
}
