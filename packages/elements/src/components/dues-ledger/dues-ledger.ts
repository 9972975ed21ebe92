import { html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { IsoMonth, Office } from '@tthc-dang/core';
import { duesClient, type DuesPeriod, type LedgerLine, type LedgerView } from '@tthc-dang/core/client/dues';
import { monthOf } from '@tthc-dang/core/dates';
import { formatMonth } from '../../internal/format.ts';
import { LaterPart } from '../../controllers/later-part.ts';
import type { TableSources } from '../../controllers/procedure-tables.ts';
import { Reading } from '../../controllers/reading.ts';
import type { Area } from '../../locales/area.ts';
import { loadPapers, paperView } from '../paper/paper-view.ts';
import { laterView } from '../../internal/later-view.ts';
import { reasonOf } from '../../internal/reason-of.ts';
import { saveTable } from '../../internal/save-table.ts';
import { toPayOf } from '../dues/standing.ts';
import { DeskElement } from '../unit/desk-element.ts';
import { unitTexts } from '../unit/unit-element.ts';
import { isUnpaid, membersTable } from './members-table.ts';
import { monthFilter } from './month-filter.ts';
import { sums } from './sums.ts';
import { ledgerTexts, sharesTexts } from './texts.ts';
import { unitsTable } from './units-table.ts';

/** So many lines of a long book are shown at once. */
const atOnce = 50;

/**
 * The book of dues of a unit for a month: who owes and who has paid, cash taken in, money that nobody has matched.
 *
 * @fires tthc-open-dossier - a member's month was chosen
 */
export class TthcDuesLedger extends DeskElement {
  protected override areas: readonly Area[] = [ledgerTexts, sharesTexts, unitTexts];
  protected override readonly offices: readonly Office[] = ['finance', 'secretary', 'deputy', 'inspector'];
  protected override readonly tables: TableSources = {
    'dues-obligation': async () => (await import('@tthc-dang/core/procedures/dues/obligation')).duesObligation,
  };

  protected override get spokenOf(): readonly string[] {
    return ['dues-obligation', 'dues-remittance'];
  }

  /** The month, `YYYY-MM`; the current one unless given. */
  @property() month: IsoMonth | undefined;

  @state() private isOnlyUnpaid = false;
  @state() private shownLines = atOnce;
  @state() private opened: DuesPeriod | undefined;
  @state() private paper: 'month' | 'year' | undefined;

  readonly #book = new Reading<LedgerView>(this, ({ client }, signal) =>
    duesClient(client).ledger(this.#of(), { signal }),
  );
  readonly #year = new Reading(this, ({ client }, signal) =>
    duesClient(client).collectionBook({ unitId: this.unit, year: this.#yearOf() }, { signal }),
  );
  readonly #money = new LaterPart(this, async () => {
    const { UnmatchedMoney, unmatchedTexts } = await import('./unmatched-money.ts');
    this.areas = [...this.areas, unmatchedTexts];
    return new UnmatchedMoney({
      element: this,
      t: this.t,
      focus: this.nextFocus,
      portal: () => this.portal,
      unit: () => this.unit,
      shown: (reading, view) => this.shown(reading, view),
      say: (text, isBad) => this.say(text, isBad),
      announce: (text) => this.announce(text, 'assertive'),
      settled: () => this.reload(),
    });
  });
  readonly #papers = new LaterPart(this, loadPapers);

  /** Reads the book again. */
  async reload(): Promise<void> {
    await Promise.all([this.#book.read(), this.#money.value?.read()]);
  }

  protected override refresh(): void {
    void this.reload();
  }

  override render(): TemplateResult {
    const { portal, unit } = this;
    if (portal && unit) this.#book.want(portal, `${unit} ${this.#month()}`);
    return this.page(
      this.#book.value ? `${this.t('ledger.title')} – ${this.#book.value.unitName}` : this.t('ledger.title'),
      // Whoever takes in money has the form alone in sight, and comes back to the line.
      () => (this.isWorking ? '' : html`${this.#filters()} ${this.shown(this.#book, (book) => this.#shownBook(book))}`),
      this.#whose(),
    );
  }

  /** Whose month a form is about: the line is not in sight meanwhile. */
  #whose(): TemplateResult | '' {
    const { onDesk } = this;
    const line = this.#book.value?.members.find(({ dossierId }) => dossierId === onDesk?.view.id);
    return line && onDesk?.event
      ? html`<p>
          <strong>${this.t('ledger.whose', { name: line.memberName, month: formatMonth(line.period) })}</strong>
        </p>`
      : '';
  }

  #filters(): TemplateResult {
    return html`<div class="filters">
      ${monthFilter(this.t('ledger.month'), this.today, this.#month(), (month) => this.#choose(month))}
      <label class="check">
        <input
          id="unpaid"
          type="checkbox"
          .checked=${this.isOnlyUnpaid}
          @change=${(event: Event) => (this.isOnlyUnpaid = (event.target as HTMLInputElement).checked)}
        />
        ${this.t('ledger.only-unpaid')}
      </label>
    </div>`;
  }

  #shownBook(book: LedgerView): TemplateResult {
    return html`
      ${book.book ? '' : this.#notOpen()} ${this.opened ? this.#left(this.opened) : ''}
      ${book.level === 'cell' ? this.#members(book) : this.#units(book)}
      ${this.#takesMoney() ? laterView(this.#money, this.t, (money) => money.render(book)) : ''} ${sums(book, this.t)}
      ${this.#toKeep()}
    `;
  }

  #members(book: LedgerView): TemplateResult {
    const lines = this.isOnlyUnpaid ? book.members.filter(isUnpaid) : book.members;
    const left = lines.length - this.shownLines;
    return html`
      <h2 id="members">${this.t('ledger.members')}</h2>
      ${
        lines.length === 0
          ? html`<p class="empty">${this.t(book.members.length === 0 ? 'ledger.nobody' : 'ledger.all-paid')}</p>`
          : membersTable(lines.slice(0, this.shownLines), {
              t: this.t,
              word: this.word,
              takesMoney: this.#takesMoney() || this.holds('secretary'),
              cash: (line) => this.#work(line, 'CASH', { amount: toPayOf(line) }),
              handle: (line) => this.#work(line),
              open: ({ dossierId }) => this.openDossier('dues-obligation', dossierId),
            })
      }
      ${
        left > 0
          ? html`<div class="actions">
              <button class="button quiet" type="button" @click=${() => this.#more(lines)}>
                ${this.t('unit.more-left', { n: left })}
              </button>
            </div>`
          : ''
      }
    `;
  }

  #units({ units }: LedgerView): TemplateResult {
    return html`<h2 id="units">${this.t('ledger.units')}</h2>
      ${units.length === 0 ? html`<p class="empty">${this.t('ledger.nobody')}</p>` : unitsTable(units, { t: this.t, word: this.word })}`;
  }

  #notOpen(): TemplateResult {
    const month = formatMonth(this.#month());
    return html`<div class="notice wait">
      <p>${this.t('ledger.not-open', { month })}</p>
      ${
        this.holds('finance', 'secretary', 'deputy')
          ? html`<button id="open-month" class="button" type="button" @click=${() => void this.#open()}>
              ${this.t('ledger.open', { month })}
            </button>`
          : ''
      }
    </div>`;
  }

  /** Who could not be assessed when the month was opened, and why. */
  #left({ results }: DuesPeriod): TemplateResult | '' {
    const left = results.filter(({ result }) => result === 'not-assessed');
    return left.length === 0
      ? ''
      : html`<div class="notice wait">
          <h2>${this.t('ledger.not-assessed')}</h2>
          <ul>
            ${left.map(({ memberName, reason = '' }) => html`<li>${memberName}: ${reason}</li>`)}
          </ul>
        </div>`;
  }

  #toKeep(): TemplateResult {
    const year = this.#yearOf();
    const quiet = (id: string, text: string, act: () => void) =>
      html`<button id=${id} class="button quiet" type="button" @click=${act}>${text}</button>`;
    return html`
      <div class="actions">
        ${quiet('export', this.t('unit.export'), () => void this.#export('month'))}
        ${quiet('print', this.t('unit.paper'), () => this.#show('month'))}
        ${quiet('export-year', this.t('ledger.year-export', { year }), () => void this.#export('year'))}
        ${quiet('print-year', this.t('ledger.year-paper', { year }), () => this.#show('year'))}
      </div>
      ${this.paper ? this.#onPaper(this.paper) : ''}
    `;
  }

  #onPaper(which: 'month' | 'year'): unknown {
    const close = (): void => {
      this.paper = undefined;
      this.nextFocus.to(which === 'month' ? '#print' : '#print-year');
    };
    if (which === 'month')
      return this.shown(this.#book, (book) =>
        paperView(this.#papers, this.t, ({ ledgerPaper }) => ledgerPaper(book, this.today), close),
      );
    this.#year.want(this.portal, `${this.unit} ${this.#yearOf()}`);
    return this.shown(this.#year, (book) =>
      paperView(this.#papers, this.t, ({ collectionBookPaper }) => collectionBookPaper(book, this.today), close),
    );
  }

  #show(which: 'month' | 'year'): void {
    this.#year.forget();
    this.paper = which;
    this.nextFocus.to('#paper');
  }

  #work({ dossierId }: LedgerLine, event?: string, prefill?: Readonly<Record<string, unknown>>): void {
    this.work(dossierId, { procedure: 'dues-obligation', event, prefill }, `[data-row="${dossierId}"] button`);
  }

  #more(lines: readonly LedgerLine[]): void {
    const first = lines[this.shownLines];
    this.shownLines += atOnce;
    this.announce(this.t('unit.loaded-more', { n: Math.min(atOnce, lines.length - this.shownLines + atOnce) }));
    if (first) this.nextFocus.to(`[data-row="${first.dossierId}"] button`);
  }

  #choose(month: IsoMonth): void {
    this.month = month;
    [this.opened, this.paper, this.shownLines] = [undefined, undefined, atOnce];
    this.#money.value?.clear();
    this.clearDesk();
  }

  async #open(): Promise<void> {
    const { portal } = this;
    if (!portal) return;
    try {
      const done = await duesClient(portal.client).openPeriod(this.#of(), { signal: this.signal });
      if (!done.ok)
        return this.say(this.t('unit.failed', { why: done.refusals.map(({ says }) => says).join(' ') }), true);
      this.opened = done.value;
      const left = done.value.results.filter(({ result }) => result === 'not-assessed').length;
      const month = formatMonth(this.#month());
      this.say(this.t('ledger.opened', { month, opened: done.value.results.length - left, left }));
      await this.reload();
    } catch (error) {
      this.#failed(error);
    }
  }

  async #export(what: 'month' | 'year'): Promise<void> {
    const { portal, unit } = this;
    if (!portal) return;
    const dues = duesClient(portal.client);
    const year = this.#yearOf();
    try {
      const cancel = { signal: this.signal };
      const table = await (what === 'month'
        ? dues.ledgerCsv(this.#of(), cancel)
        : dues.collectionBookCsv({ unitId: unit, year }, cancel));
      const name = saveTable(table, `so-thu-dang-phi-${unit}-${what === 'month' ? this.#month() : year}.csv`);
      this.say(this.t('unit.exported', { name }));
    } catch (error) {
      this.#failed(error);
    }
  }

  #failed(error: unknown): void {
    const why = reasonOf(error, this.t);
    if (why !== undefined) this.say(this.t('unit.failed', { why }), true);
  }

  /** Whether the reader handles money: of this unit, or of the body above that stands in for it. */
  #takesMoney(): boolean {
    const on = this.today;
    return (this.me?.assignments ?? []).some(
      ({ office, from, to }) => office === 'finance' && from <= on && (to === undefined || on <= to),
    );
  }

  #month(): IsoMonth {
    return this.month ?? monthOf(this.today);
  }

  #yearOf(): number {
    return Number(this.#month().slice(0, 4));
  }

  #of(): { readonly unitId: string; readonly month: IsoMonth } {
    return { unitId: this.unit, month: this.#month() };
  }
}
