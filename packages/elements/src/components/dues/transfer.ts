import { html, type TemplateResult } from 'lit';
import type { PaymentRequestView } from '@tthc-dang/core/client/dues';
import { formatDong } from '@tthc-dang/core/identifiers/format-dong';
import type { Translate } from '../../internal/format.ts';
import type { Payer } from './payer.ts';

/** What the data of a transfer need. */
export interface Transfer {
  readonly t: Translate;
  readonly request: PaymentRequestView;
  readonly payer: Payer;
  /** Copies a text; `what` names it to the person. */
  readonly copy: (line: string, text: string, what: string) => void;
  readonly savePicture: () => void;
}

/** What to transfer and where to: the code to scan, and every part of it to copy. */
export function transfer({ t, request, payer, copy, savePicture }: Transfer): TemplateResult {
  const { account, amount, note, vietQr } = request;
  const line = (name: 'account' | 'holder' | 'bank' | 'amount' | 'note', shown: string, text = shown) => {
    const what = t(`dues.data.${name}`);
    const isCopied = payer.copied === name;
    return html`<div>
      <dt>${what}</dt>
      <dd class=${name === 'holder' || name === 'bank' ? '' : 'numbers'}>${shown}</dd>
      <dd class="copy">
        <button
          class="link"
          type="button"
          aria-label=${t(isCopied ? 'dues.copied-what' : 'dues.copy-what', { what: what.toLocaleLowerCase('vi') })}
          @click=${() => copy(name, text, what.toLocaleLowerCase('vi'))}
        >
          ${t(isCopied ? 'dues.copied' : 'dues.copy')}
        </button>
      </dd>
    </div>`;
  };
  return html`
    <h3 id="transfer" tabindex="-1">${t('dues.transfer')}</h3>
    <p>${t('dues.transfer-text')}</p>
    <div class="transfer">
      ${vietQr === undefined ? '' : picture(t, request, payer, savePicture)}
      <dl class="data">
        ${
          account
            ? [
                line('account', account.accountNo),
                line('holder', account.holderName),
                line('bank', account.bank),
                // Banking apps take digits alone.
                line('amount', formatDong(amount), String(amount)),
                line('note', note),
              ]
            : html`<p class="notice wait">${t('dues.no-account')}</p>`
        }
      </dl>
    </div>
  `;
}

function picture(t: Translate, request: PaymentRequestView, { qr }: Payer, save: () => void): TemplateResult {
  if (qr?.of !== request.vietQr) return html`<p class="qr-box soft" role="status">${t('dues.qr-drawing')}</p>`;
  if (!qr?.path) return html`<p class="qr-box soft">${t('dues.qr-missing')}</p>`;
  const { size, d } = qr.path;
  const label = t('dues.qr', {
    amount: formatDong(request.amount),
    holder: request.account?.holderName ?? '',
    note: request.note,
  });
  return html`<div class="qr-box">
    <svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${label}>
      <rect width=${size} height=${size} fill="white" />
      <path d=${d} fill="black" />
    </svg>
    <button class="link" type="button" @click=${save}>${t('dues.qr-save')}</button>
  </div>`;
}
