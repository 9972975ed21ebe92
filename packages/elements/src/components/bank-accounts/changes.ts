import { html, type TemplateResult } from 'lit';
import type { DossierView } from '@tthc-dang/core';
import { formatDate, type Translate } from '../../internal/format.ts';

/** The facts of a change that its card shows. */
interface Known {
  readonly proposal?: { readonly accountNo: string; readonly holderName: string; readonly bank: string };
  readonly former?: { readonly accountNo: string; readonly bank: string };
  readonly register?: { readonly unit: { readonly id: string } };
}

/** Which unit a change is about. */
export const unitOf = ({ facts }: DossierView): string | undefined => (facts as Known).register?.unit.id;

/** A change under way: what is proposed, how long payers are told of it, and the way to deal with it. */
export function change(
  view: DossierView,
  {
    t,
    word,
    handle,
  }: {
    readonly t: Translate;
    readonly word: (key: string, vietnamese: string) => string;
    readonly handle: (view: DossierView) => void;
  },
): TemplateResult {
  // The facts are those of the table of bank accounts.
  const { proposal, former } = view.facts as Known;
  const until = view.state === 'cooling-off' ? view.clocks.find(({ dueOn }) => dueOn !== undefined)?.dueOn : undefined;
  return html`<div class="notice wait" data-change=${view.id}>
    <p><span class="tag wait">${word(`bank-account-change.states.${view.state}`, view.stateLabel)}</span></p>
    ${proposal ? html`<p>${t('bank.proposed', { no: proposal.accountNo, holder: proposal.holderName, bank: proposal.bank })}</p>` : ''}
    ${until ? html`<p class="cooling">${t('bank.cooling', { day: formatDate(until) })}</p>` : ''}
    ${former ? html`<p>${t('bank.former', { no: former.accountNo, bank: former.bank })}</p>` : ''}
    <button class="link" type="button" @click=${() => handle(view)}>${t('bank.handle')}</button>
  </div>`;
}
