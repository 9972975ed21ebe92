import { html, type TemplateResult } from 'lit';
import { formatDong } from '@tthc-dang/core/identifiers/format-dong';
import type { TthcChangeEvent } from '../../events/change-event.ts';
import type { Translate } from '../../internal/format.ts';
import type { Payer } from './payer.ts';

/** What the choice of paying needs. */
export interface PayChoice {
  readonly t: Translate;
  readonly due: number;
  readonly payer: Payer;
  readonly isBusy: boolean;
  /** The page around takes payments of the portal. */
  readonly hasPortal: boolean;
  readonly pay: (channel: 'bank-qr' | 'online-portal') => void;
}

/** How to pay: by transfer, by the portal where the page has one, in cash; and more than due on purpose. */
export function payChoice({ t, due, payer, isBusy, hasPortal, pay }: PayChoice): TemplateResult {
  const { amount, isMeant, error } = payer;
  const extra = typeof amount === 'number' && amount > due ? amount - due : 0;
  const busy = isBusy ? 'true' : 'false';
  return html`
    <h3>${t('dues.pay')}</h3>
    <details class="more" ?open=${amount !== undefined || error !== ''}>
      <summary>${t('dues.pay-more')}</summary>
      <p class="soft">${t('dues.pay-more-text')}</p>
      <tthc-field-number
        id="amount"
        name="amount"
        kind="money"
        .label=${t('dues.pay-more-amount')}
        .hint=${t('dues.pay-more-hint', { amount: formatDong(due) })}
        .error=${error}
        .value=${amount}
        @tthc-change=${({ value }: TthcChangeEvent) =>
          // The field of an amount gives a number, or what was typed in place of one.
          payer.set({ amount: value as number | string | undefined, isMeant: false, error: '' })}
      ></tthc-field-number>
      ${
        typeof amount === 'number' && extra > 0
          ? html`<label class="sure">
              <input
                type="checkbox"
                .checked=${isMeant}
                @change=${({ target }: Event) => payer.set({ isMeant: (target as HTMLInputElement).checked, error: '' })}
              />
              <span>${t('dues.pay-more-sure', { amount: formatDong(amount), extra: formatDong(extra) })}</span>
            </label>`
          : ''
      }
    </details>
    <div class="actions">
      <button class="button" type="button" aria-disabled=${busy} @click=${() => pay('bank-qr')}>
        ${t('dues.pay-qr')}
      </button>
      ${
        hasPortal
          ? html`<button class="button quiet" type="button" aria-disabled=${busy} @click=${() => pay('online-portal')}>
              ${t('dues.pay-portal')}
            </button>`
          : ''
      }
    </div>
    <p class="soft">${t('dues.cash')}</p>
  `;
}
