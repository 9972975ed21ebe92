import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DossierView, DuesRemittanceFacts, IsoMonth, Office } from '@tthc-dang/core';
import { duesClient, type LedgerShare, type LedgerView } from '@tthc-dang/core/client/dues';
import { monthOf } from '@tthc-dang/core/dates';
import { formatDong } from '@tthc-dang/core/identifiers/format-dong';
import { formatPercent } from '@tthc-dang/core/identifiers/format-percent';
import { LaterPart } from '../../controllers/later-part.ts';
import type { TableSources } from '../../controllers/procedure-tables.ts';
import { Reading } from '../../controllers/reading.ts';
import type { TthcActedEvent } from '../../events/acted-event.ts';
import type { OnDesk } from '../unit/act-desk.ts';
import { formatDate, formatMonth } from '../../internal/format.ts';
import { laterView } from '../../internal/later-view.ts';
import { reasonOf } from '../../internal/reason-of.ts';
import { DeskElement } from '../unit/desk-element.ts';
import { unitTexts } from '../unit/unit-element.ts';
import type { Area } from '../../locales/area.ts';
import { monthFilter } from '../dues-ledger/month-filter.ts';
import { sharesTexts } from '../dues-ledger/texts.ts';
import { unitsTable } from '../dues-ledger/units-table.ts';
import { blockers } from './blockers.ts';
import { styles } from './dues-period.styles.ts';
import { retention, type RetentionAnswer } from './retention.ts';
import { steps } from './steps.ts';
import { periodTexts } from './texts.ts';

/**
 * Closing a month of dues: what keeps it from being closed one by one, the two people who close it, what stays and what goes
 * up, the confirmation of the body above; and for that body the shares that were sent to it.
 *
 * @fires tthc-open-dossier - what stands in the way was chosen
 */
export class TthcDuesPeriod extends DeskElement {
  static override styles: CSSResultGroup = [DeskElement.styles, styles];
  protected override areas: readonly Area[] = [periodTexts, sharesTexts, unitTexts];
  protected override readonly offices: readonly Office[] = ['finance', 'secretary', 'deputy', 'inspector'];
  protected override readonly tables: TableSources = {
    'dues-obligation': async () => (await import('@tthc-dang/core/procedures/dues/obligation')).duesObligation,
    'dues-remittance': async () => (await import('@tthc-dang/core/procedures/dues/remittance')).duesRemittance,
  };

  protected override get spokenOf(): readonly string[] {
    return ['dues-remittance', 'dues-obligation'];
  }

  /** The month, `YYYY-MM`; the current one unless given. */
  @property() month: IsoMonth | undefined;

  @state() private wrong = '';

  readonly #book = new Reading<LedgerView>(this, ({ client }, signal) =>
    duesClient(client).ledger({ unitId: this.unit, month: this.#month() }, { signal }),
  );
  readonly #dossier = new Reading<DossierView>(this, ({ client }, signal, id) =>
    client.dossier('dues-remittance', id, { signal }),
  );

  readonly #inWords = new LaterPart(this, () => import('@tthc-dang/core/identifiers/dong-in-words'));

  /** Reads the month again. */
  async reload(): Promise<void> {
    await Promise.all([this.#book.read(), this.#dossier.read()]);
  }

  protected override refresh(): void {
    void this.reload();
  }

  protected override acted(acted: TthcActedEvent, on: OnDesk): void {
    super.acted(acted, on);
    if (acted.dossier.id === this.#book.value?.book?.dossierId) this.#dossier.take(acted.dossier);
  }

  override render(): TemplateResult {
    const { portal, unit } = this;
    if (portal && unit) this.#book.want(portal, `${unit} ${this.#month()}`);
    const id = this.#book.value?.book?.dossierId;
    if (id) this.#dossier.want(portal, id);
    else this.#dossier.forget();
    const name = this.#book.value?.unitName;
    return this.page(
      name ? `${this.t('period.title')} – ${name}` : this.t('period.title'),
      () => html`
        <div class="filters">
          ${monthFilter(this.t('ledger.month'), this.today, this.#month(), (month) => {
            this.month = month;
            this.clearDesk();
          })}
        </div>
        ${this.shown(this.#book, (book) => this.#ofBook(book))}
      `,
      this.onDesk ? this.#aboveForm(this.onDesk) : undefined,
    );
  }

  #ofBook(book: LedgerView): unknown {
    if (!book.book)
      return html`<p class="notice wait">${this.t('period.not-open', { month: formatMonth(book.month) })}</p>`;
    return html`
      <h2>${this.t('period.steps', { month: formatMonth(book.month) })}</h2>
      ${this.shown(this.#dossier, (view) => this.#steps(book, view))} ${book.level === 'cell' ? '' : this.#below(book)}
    `;
  }

  #steps(book: LedgerView, view: DossierView): TemplateResult {
    // The facts are those of the table whose dossier was asked for.
    const facts = view.facts as Partial<DuesRemittanceFacts>;
    return steps({
      t: this.t,
      word: this.word,
      view,
      isBlocked: book.blockers.length > 0,
      about: {
        collect: html`${view.state === 'open' ? blockers(book, this.t, (dossierId) => this.#handle(book, dossierId)) : ''}`,
        close: view.state === 'open' ? html`<p>${this.t('period.two-people')}</p>` : '',
        split: html`${retention(book, {
          t: this.t,
          mayDecide: this.holds('secretary', 'deputy') && view.state === 'open',
          month: book.month,
          wrong: this.wrong,
          save: (answer) => void this.#saveRule(answer),
        })}${book.book?.split ? this.#shares(book.book.split) : ''}`,
        submit: html`${facts.returned ? html`<p class="notice bad">${this.t('period.returned', { reason: facts.returned.reason })}</p>` : ''}
        ${
          facts.submitted
            ? html`<p>
                ${this.t('period.slip', { reference: facts.submitted.reference, amount: formatDong(facts.submitted.amount), day: formatDate(facts.submitted.transferredOn) })}
              </p>`
            : ''
        }`,
      },
      act: this.isWorking
        ? undefined
        : (event) => this.work(view.id, { procedure: 'dues-remittance', event }, `[data-event="${event}"]`),
    });
  }

  #shares({
    total,
    retainBp,
    retained,
    remitted,
  }: NonNullable<NonNullable<LedgerView['book']>['split']>): TemplateResult {
    return html`<dl class="facts">
        <dt>${this.t('period.total')}</dt>
        <dd>${formatDong(total)}</dd>
        <dt>${this.t('period.retained', { percent: formatPercent(retainBp) })}</dt>
        <dd>${formatDong(retained)}</dd>
        <dt class="sum">${this.t('period.remitted')}</dt>
        <dd class="sum">${formatDong(remitted)}</dd>
      </dl>
      ${this.language === 'vi' ? this.#words(remitted) : ''}`;
  }

  #words(amount: number): unknown {
    return laterView(
      this.#inWords,
      this.t,
      ({ dongInWords }) => html`<p class="soft">${this.t('period.in-words', { words: dongInWords(amount) })}</p>`,
    );
  }

  #below({ units }: LedgerView): TemplateResult {
    const acts = (share: LedgerShare): TemplateResult | '' =>
      share.state === 'submitted' && this.holds('finance')
        ? html`<button
            class="link"
            type="button"
            aria-label=${this.t('period.handle-of', { name: share.unitName })}
            @click=${() => this.work(share.dossierId, { procedure: 'dues-remittance' }, `[data-row="${share.dossierId}"] button`)}
          >
            ${this.t('period.handle')}
          </button>`
        : '';
    return html`<h2 id="units">${this.t('period.below')}</h2>
      ${units.length === 0 ? html`<p class="empty">${this.t('period.below-none')}</p>` : unitsTable(units, { t: this.t, word: this.word, acts })}`;
  }

  /** What has to be known for the step on the desk. */
  #aboveForm({ procedure, view }: OnDesk): unknown {
    if (procedure !== 'dues-remittance') return '';
    const share = this.#book.value?.units.find(({ dossierId }) => dossierId === view.id);
    if (share)
      return html`<p class="notice">
        ${this.t('period.compare', { unit: share.unitName, amount: formatDong(share.remitted ?? 0), reference: share.reference ?? '' })}
      </p>`;
    const split = this.#book.value?.book?.split;
    return split && this.onDesk?.event === 'SUBMIT' ? this.#shares(split) : '';
  }

  /** What stands in the way is dealt with here: of a cell the month of a member, above it the month of a unit. */
  #handle({ level }: LedgerView, dossierId: string): void {
    this.work(
      dossierId,
      { procedure: level === 'cell' ? 'dues-obligation' : 'dues-remittance' },
      `[data-blocker="${dossierId}"] button`,
    );
  }

  async #saveRule(answer: RetentionAnswer | 'percent' | 'decision'): Promise<void> {
    const { portal } = this;
    if (!portal) return;
    this.wrong = typeof answer === 'string' ? this.t(`period.rule-wrong-${answer}`) : '';
    if (typeof answer === 'string') return this.announce(this.wrong, 'assertive');
    try {
      const done = await duesClient(portal.client).setRetentionRule(
        { unitId: this.unit, ...answer },
        { signal: this.signal },
      );
      if (!done.ok)
        return this.say(this.t('unit.failed', { why: done.refusals.map(({ says }) => says).join(' ') }), true);
      this.say(this.t('period.rule-saved', { percent: formatPercent(answer.retainBp), day: formatDate(answer.from) }));
      await this.reload();
    } catch (error) {
      const why = reasonOf(error, this.t);
      if (why !== undefined) this.say(this.t('unit.failed', { why }), true);
    }
  }

  #month(): IsoMonth {
    return this.month ?? monthOf(this.today);
  }
}
