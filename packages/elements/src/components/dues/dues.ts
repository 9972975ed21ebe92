import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Refusal } from '@tthc-dang/core';
import { duesClient, type ObligationView } from '@tthc-dang/core/client/dues';
import { stillDue } from '@tthc-dang/core/dues/still-due';
import { dateOf } from '@tthc-dang/core/dates';
import { formatDong } from '@tthc-dang/core/identifiers/format-dong';
import { Acting, type Acted } from '../../controllers/acting.ts';
import { LaterPart } from '../../controllers/later-part.ts';
import { NextFocus } from '../../controllers/next-focus.ts';
import type { PortalContext } from '../../controllers/portal-context.ts';
import { Reading } from '../../controllers/reading.ts';
import { TthcActedEvent } from '../../events/acted-event.ts';
import { TthcPayEvent } from '../../events/pay-event.ts';
import { TthcRefusedEvent } from '../../events/refused-event.ts';
import { TthcElement } from '../../internal/base-element.ts';
import { laterView } from '../../internal/later-view.ts';
import { refusalList } from '../../internal/refusal-list.ts';
import type { Trouble } from '../../internal/trouble.ts';
import type { Area } from '../../locales/index.ts';
import { styles } from './dues.styles.ts';
import { history } from './history.ts';
import { readMonth } from './month-reading.ts';
import { readEarlier, readMonths } from './months-reading.ts';
import { expected, overview } from './overview.ts';
import { Payer } from './payer.ts';
import { PaymentWatch } from './payment-watch.ts';
import { firstOf } from './standing.ts';
import { duesTexts } from './texts.ts';
import type * as payingPart from './paying.ts';

/** Where on the page the person is. */
type Place =
  | { readonly at: 'months' }
  | { readonly at: 'dispute' }
  | { readonly at: 'relief' }
  | { readonly at: 'receipt'; readonly dossierId: string };

/** What came of the last act: good news, reasons why not, or trouble on the way. */
type Outcome =
  | { readonly ok: string }
  | { readonly refusals: readonly Refusal[] }
  | { readonly bad: string }
  | undefined;

/**
 * A member's dues: what is owed and why, paying by VietQR with a waiting page that says no more than is known, receipts,
 * earlier months, and asking for relief.
 *
 * @fires tthc-acted - The amount was confirmed (`CONFIRM`) or a payment begun (`START_PAYMENT`); carries the month as it is now.
 * @fires tthc-pay - The person pays by the portal: the page leads to its payment; carries what is to be paid.
 * @fires tthc-refused - The server refused an act, with every reason.
 * @fires tthc-open-dossier - The person wants to see the dossier of a request for relief.
 */
export class TthcDues extends TthcElement {
  static override styles: CSSResultGroup = [TthcElement.styles, styles];
  protected override areas: readonly Area[] = [duesTexts];

  protected override get spokenOf(): readonly string[] {
    return ['dues-obligation'];
  }

  /** The month to show, `2026-11`; without it the one that needs attention. */
  @property() month = '';
  /** The page around takes payments: it hears `tthc-pay` and leads there. */
  @property({ attribute: 'portal-payment', type: Boolean }) portalPayment = false;

  @state() private place: Place = { at: 'months' };
  @state() private outcome: Outcome;
  @state() private year = '';
  #shown: string | undefined;
  readonly #focus = new NextFocus(this);
  readonly #acting = new Acting(this);
  readonly #payer = new Payer(this);
  readonly #months = new Reading(this, readMonths);
  readonly #month = new Reading(this, readMonth);
  readonly #expected = new Reading(this, ({ client }: PortalContext, signal: AbortSignal, month: string) =>
    duesClient(client).assessment(month, {}, { signal }),
  );
  readonly #receipt = new Reading(this, ({ client }: PortalContext, signal: AbortSignal, dossierId: string) =>
    duesClient(client).receipt(dossierId, { signal }),
  );
  readonly #watch = new PaymentWatch(this, (status) => {
    const before = this.#month.value;
    if (
      !before ||
      (status.status === 'pending' && before.payment?.status === 'pending' && before.payment.why === status.why)
    )
      return;
    if (status.status === 'succeeded')
      this.#tell({ ok: this.t('dues.now-paid', { amount: formatDong(status.paid.amount) }) });
    void this.reload();
  });
  readonly #paying = new LaterPart<typeof payingPart>(this, async () => {
    const part = await import('./paying.ts');
    this.areas = [duesTexts, part.payingTexts];
    return part;
  });
  readonly #papers = new LaterPart(this, () => import('./receipt-part.ts'));
  readonly #form = new LaterPart(this, () => import('./obligation-form.ts'));
  readonly #relief = new LaterPart(this, () => import('../dues-exemption/index.ts'));
  readonly #warning = new LaterPart(this, () => import('./year-warning.ts'));

  /** Moves the focus to the heading. */
  override focus(): void {
    this.#focus.to('h1');
  }

  /** Reads everything again. */
  async reload(): Promise<void> {
    await Promise.all([this.#months.read(), this.#month.read()]);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { portal } = this;
    if (!portal) return;
    if (changed.has('month')) this.#payer.reset();
    this.#months.want(portal, 'all');
    const known = this.#months.value;
    if (!known) return;
    const now = dateOf(portal.now()).slice(0, 7);
    if (!known.items.some(({ period }) => period === now)) this.#expected.want(portal, now);
    // A month that was paid just now stays in view, though another one is owed.
    const shown = known.items.find(({ dossierId }) => dossierId === this.#shown);
    const chosen = known.items.find(({ period }) => period === this.month) ?? shown ?? firstOf(known.items);
    this.#shown = chosen?.dossierId;
    if (chosen) this.#month.want(portal, chosen.dossierId);
    const { payment, view } = this.#month.value ?? {};
    if (view && payment?.status === 'pending') {
      this.#watch.watch(portal, view.id, payment.askAgainInSeconds);
      if (payment.request) this.#payer.draw(payment.request);
    } else this.#watch.stop();
    if (this.place.at === 'receipt') this.#receipt.want(portal, this.place.dossierId);
  }

  override render(): TemplateResult {
    const { place } = this;
    if (place.at === 'relief')
      return this.root(
        html`${this.#back()} ${laterView(this.#relief, this.t, () => html`<tthc-dues-exemption></tthc-dues-exemption>`)}`,
      );
    return this.root(html`
      <h1 tabindex="-1">${this.t('dues.title')}</h1>
      ${this.#outcome()} ${place.at === 'months' ? this.#all() : html`${this.#back()} ${this.#aside(place)}`}
    `);
  }

  #all(): unknown {
    const { value, trouble } = this.#months;
    if (trouble)
      return html`${this.#troubled(trouble, () => void this.reload())} ${value ? this.#page(value.items) : ''}`;
    return value ? this.#page(value.items) : html`<p role="status">${this.t('common.loading')}</p>`;
  }

  #page(items: readonly ObligationView[]): TemplateResult {
    const { portal, t, word } = this;
    const speaker = { t, word };
    const now = dateOf(portal?.now() ?? '').slice(0, 7);
    const period = this.#month.value?.facts.period;
    return html`
      ${laterView(this.#warning, t, ({ yearWarning }) => yearWarning(items, now.slice(0, 4), speaker))}
      ${overview(items, period, speaker, (chosen) => this.#choose(chosen))}
      ${items.some((one) => one.period === now) ? '' : expected(now, this.#expected.value, this.#expected.refusals, speaker)}
      ${items.length > 0 ? html`<section class="month" aria-labelledby="month">${this.#panel()}</section>` : ''}
      ${history(items, this.year || now.slice(0, 4), speaker, {
        choose: (chosen) => this.#choose(chosen),
        receipt: (dossierId) => this.#go({ at: 'receipt', dossierId }, '#receipt'),
        year: (year) => (this.year = year),
        more: this.#months.value?.next === undefined ? undefined : () => void this.#more(),
      })}
      <h2>${t('dues.relief')}</h2>
      <p>${t('dues.relief-text')}</p>
      <button
        class="button quiet"
        type="button"
        id="relief"
        @click=${() => this.#go({ at: 'relief' }, 'tthc-dues-exemption')}
      >
        ${t('dues.relief-ask')}
      </button>
    `;
  }

  #panel(): unknown {
    const { value, trouble } = this.#month;
    if (!value)
      return trouble
        ? this.#troubled(trouble, () => void this.#month.read())
        : html`<p role="status">${this.t('common.loading')}</p>`;
    const due = stillDue(value.facts);
    return laterView(this.#paying, this.t, (paying) =>
      paying.monthPanel(
        value,
        { t: this.t, word: this.word },
        {
          confirm: () => void this.#confirm(),
          dispute: () => this.#go({ at: 'dispute' }, 'tthc-event-form'),
          receipt: () => this.#go({ at: 'receipt', dossierId: value.view.id }, '#receipt'),
          isBusy: this.#acting.isBusy,
          choice: paying.payChoice({
            t: this.t,
            due,
            payer: this.#payer,
            isBusy: this.#acting.isBusy,
            hasPortal: this.portalPayment,
            pay: (channel) => void this.#pay(channel),
          }),
          standing: html`${
            value.payment?.status === 'pending' && value.payment.why === 'awaiting-bank' && value.payment.request
              ? paying.transfer({
                  t: this.t,
                  request: value.payment.request,
                  payer: this.#payer,
                  copy: (line, text, what) => void this.#copy(line, text, what),
                  savePicture: () => void this.#savePicture(),
                })
              : ''
          }
          ${paying.paymentStanding(value, { t: this.t, watch: this.#watch })}`,
        },
      ),
    );
  }

  #aside(place: Place & { at: 'dispute' | 'receipt' }): unknown {
    if (place.at === 'dispute')
      return laterView(
        this.#form,
        this.t,
        ({ duesObligationForm }) =>
          html`<tthc-event-form
            .procedure=${duesObligationForm}
            .dossier=${this.#month.value?.view}
            event="DISPUTE"
            @tthc-acted=${(acted: TthcActedEvent) => this.#disputed(acted)}
          ></tthc-event-form>`,
      );
    const { value, trouble } = this.#receipt;
    if (trouble === 'missing') return html`<p id="receipt" tabindex="-1">${this.t('dues.receipt-missing')}</p>`;
    if (trouble) return this.#troubled(trouble, () => void this.#receipt.read());
    if (!value) return html`<p role="status">${this.t('common.loading')}</p>`;
    return laterView(
      this.#papers,
      this.t,
      ({ duesReceiptPaper }) => html`<tthc-paper id="receipt" .paper=${duesReceiptPaper(value)}></tthc-paper>`,
    );
  }

  #outcome(): TemplateResult | '' {
    const { outcome } = this;
    if (!outcome) return '';
    if ('ok' in outcome) return html`<p class="notice ok" id="news" tabindex="-1">${outcome.ok}</p>`;
    if ('bad' in outcome) return html`<p class="notice bad" id="news" tabindex="-1">${outcome.bad}</p>`;
    return html`<div class="notice bad" id="news" tabindex="-1">
      <p><strong>${this.t('dues.refused')}</strong></p>
      ${refusalList(outcome.refusals, this.t, ({ guard, says }) => (guard ? this.word(`rule.${guard}`, says) : says))}
    </div>`;
  }

  #troubled(trouble: Trouble, again: () => void): TemplateResult {
    return html`<div class="notice bad">
      <p>${this.t(`common.trouble.${trouble}`)}</p>
      <button class="button quiet" type="button" @click=${again}>${this.t('common.retry')}</button>
    </div>`;
  }

  #back(): TemplateResult {
    return html`<button class="link" type="button" @click=${() => this.#go({ at: 'months' }, '#month, h1')}>
      ${this.t('dues.back')}
    </button>`;
  }

  #go(place: Place, focus: string): void {
    this.place = place;
    this.outcome = undefined;
    this.#focus.to(focus);
    if (place.at === 'months') void this.reload();
  }

  #choose(period: string): void {
    this.month = period;
    this.outcome = undefined;
    this.#focus.to('#month');
  }

  async #confirm(): Promise<void> {
    const { view } = this.#month.value ?? {};
    if (!view) return;
    const { id, revision } = view;
    const done = await this.#acting.run(this.portal, ['CONFIRM', id, revision], async ({ client }, options) => {
      const { duesObligationForm } = await import('./obligation-form.ts');
      return client.send(duesObligationForm, id, 'CONFIRM', {}, { ...options, revision });
    });
    this.#told(
      done && done.ok ? (done.value.ok ? done : { ok: false, refusals: done.value.refusals }) : done,
      'CONFIRM',
      this.t('dues.confirmed'),
    );
  }

  async #pay(channel: 'bank-qr' | 'online-portal'): Promise<void> {
    const { view, facts } = this.#month.value ?? {};
    if (!view) return;
    const due = stillDue(facts ?? {});
    const answers = this.#payer.answers(due);
    if ('wrong' in answers) {
      this.#payer.set({ error: this.t(`dues.pay-more-${answers.wrong}`, { amount: formatDong(due) }) });
      this.#focus.to('#amount');
      return;
    }
    const { id, revision } = view;
    const input = { channel, ...answers };
    const done = await this.#acting.run(this.portal, ['START_PAYMENT', id, revision, input], ({ client }, options) =>
      duesClient(client).requestPayment(id, input, { ...options, revision }),
    );
    this.#told(
      done && done.ok ? (done.value.ok ? done : { ok: false, refusals: done.value.refusals }) : done,
      'START_PAYMENT',
    );
    if (!done?.ok || !done.value.ok) return;
    this.#payer.reset();
    if (channel === 'online-portal') this.dispatchEvent(new TthcPayEvent(done.value.value));
    this.announce(this.t('dues.transfer'));
    this.#focus.to('#transfer');
  }

  /** Says what came of an act, and reads the month as it is now. */
  #told(done: Acted<unknown> | undefined, event?: string, ok?: string): void {
    if (!done) return;
    if (done.ok) this.#tell(ok === undefined ? undefined : { ok });
    else if ('trouble' in done)
      this.#tell({ bad: `${this.t(`common.trouble.${done.trouble}`)} ${this.t('dues.key-lost')}` });
    else if (done.refusals.some(({ code }) => code === 'STALE_REVISION')) this.#tell({ bad: this.t('dues.changed') });
    else {
      this.dispatchEvent(new TthcRefusedEvent(done.refusals));
      this.#tell({ refusals: done.refusals });
    }
    void this.reload().then(() => {
      const { view } = this.#month.value ?? {};
      if (event && done.ok && view) this.dispatchEvent(new TthcActedEvent(event, view));
    });
  }

  #tell(outcome: Outcome): void {
    this.outcome = outcome;
    if (!outcome) return;
    if ('ok' in outcome) this.announce(outcome.ok);
    this.#focus.to('#news');
  }

  #disputed({ dossier }: TthcActedEvent): void {
    const before = this.#month.value;
    this.place = { at: 'months' };
    if (before) this.#month.take({ ...before, view: dossier, facts: dossier.facts });
    this.#tell({ ok: this.t('dues.disputed') });
    void this.reload();
  }

  async #more(): Promise<void> {
    const { portal } = this;
    const known = this.#months.value;
    if (!portal || !known) return;
    const done = await this.#acting.run(portal, ['earlier', known.next], (at, { signal }) =>
      readEarlier(at, known, signal),
    );
    if (!done?.ok) return this.#told(done);
    this.#months.take(done.value);
    this.year = done.value.items[known.items.length]?.period.slice(0, 4) ?? this.year;
    this.#focus.to('#history');
  }

  async #copy(line: string, text: string, what: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#payer.set({ copied: line });
      this.announce(this.t('dues.copied-what', { what }));
    } catch {
      // Not every browser lets a page copy; the text stands there to be marked by hand.
      this.#payer.set({ copied: '' });
      this.#tell({ bad: this.t('dues.copy-failed') });
    }
  }

  async #savePicture(): Promise<void> {
    const { qr } = this.#payer;
    const part = this.#paying.value;
    const picture = qr?.path && (await part?.qrPicture(qr.path));
    if (picture) part?.saveFile(picture, `dang-phi-${this.#month.value?.facts.period ?? ''}.png`);
    const text = this.t(picture ? 'dues.qr-saved' : 'dues.qr-not-saved');
    this.announce(text);
  }
}
