import { html, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Office } from '@tthc-dang/core';
import { oversightClient, type DifferenceView, type ReconciliationView } from '@tthc-dang/core/client/oversight';
import { PagedList } from '../../controllers/paged-list.ts';
import type { TableSources } from '../../controllers/procedure-tables.ts';
import { Reading } from '../../controllers/reading.ts';
import { fileButton } from '../../internal/file-button.ts';
import { formatSize } from '../../internal/format-size.ts';
import { reasonOf } from '../../internal/reason-of.ts';
import { DeskElement } from '../unit/desk-element.ts';
import { unitTexts } from '../unit/unit-element.ts';
import type { Area } from '../../locales/area.ts';
import { Comparison } from './comparison.ts';
import { differencesTable, resultView } from './result.ts';
import { reconciliationTexts } from './texts.ts';

/** What the server takes at most. */
const mostBytes = 8 * 1024 * 1024;

/**
 * Compares the members of a unit with a list of the member database: the list is sent with progress and can be called off,
 * faults are named by line, and every difference can become a correction.
 */
export class TthcReconciliation extends DeskElement {
  protected override areas: readonly Area[] = [reconciliationTexts, unitTexts];
  protected override readonly offices: readonly Office[] = ['org-officer', 'org-head', 'secretary', 'deputy'];
  protected override readonly tables: TableSources = {
    'data-correction': async () => (await import('@tthc-dang/core/procedures/data-correction')).dataCorrection,
  };

  protected override get spokenOf(): readonly string[] {
    return ['data-correction'];
  }

  @state() private wrong = '';
  @state() private list: File | undefined;
  #of = '';

  readonly #comparison = new Comparison(this, () => this.#ended());
  readonly #result = new Reading<ReconciliationView>(this, ({ client }, signal, id) =>
    oversightClient(client).reconciliation(id, { signal }),
  );
  readonly #differences = new PagedList<DifferenceView>(this, ({ client }, { signal, cursor, key }) =>
    oversightClient(client).differences(key, { limit: 100, cursor }, { signal }),
  );

  protected override refresh(): void {
    void this.#differences.read();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { phase, job } = this.#comparison;
    // What was found of one unit is not shown under the name of another.
    if (phase !== 'done' || !job || this.#of !== this.unit) return;
    this.#result.want(this.portal, job.id);
    this.#differences.want(this.portal, job.id);
  }

  override render(): TemplateResult {
    const isDone = this.#comparison.phase === 'done' && this.#of === this.unit;
    return this.page(
      this.t('reconciliation.title'),
      () => html`
        <p>${this.t('reconciliation.about')}</p>
        ${this.#form()} ${this.#progress()}
        ${isDone ? html`${this.shown(this.#result, (result) => resultView(result, this.t))} ${this.#list()}` : ''}
      `,
    );
  }

  #form(): TemplateResult {
    const { phase, refusals, trouble } = this.#comparison;
    const issues = refusals.flatMap(({ says, issues: all = [] }) =>
      all.length > 0 ? all.map((one) => one.says) : [says],
    );
    const isBusy = phase === 'sending' || phase === 'running';
    return html`
      ${
        issues.length > 0
          ? html`<div class="notice bad" id="bad-lines" tabindex="-1">
              <p>${this.t('reconciliation.bad-lines', { n: issues.length })}</p>
              <ul>
                ${issues.map((says) => html`<li>${says}</li>`)}
              </ul>
            </div>`
          : ''
      }
      ${trouble ? html`<p class="notice bad" id="trouble" tabindex="-1">${this.t(`common.trouble.${trouble}`)}</p>` : ''}
      <div class="ask">
        ${this.wrong ? html`<p id="wrong" class="notice bad"><strong>${this.t('common.error')}</strong> ${this.wrong}</p>` : ''}
        <fieldset>
          <legend>${this.t('reconciliation.file')}</legend>
          <p class="soft" id="list-hint">${this.t('reconciliation.file-hint')}</p>
          ${this.list ? html`<p id="chosen">${this.list.name} <span class="soft numbers">${formatSize(this.list.size)}</span></p>` : ''}
          ${fileButton({
            says: this.t(this.list ? 'reconciliation.choose-other' : 'reconciliation.choose'),
            id: 'list',
            accept: '.csv,text/csv',
            isDisabled: isBusy,
            describedBy: this.list ? 'chosen list-hint' : 'list-hint',
            take: ([list]) => this.#choose(list),
          })}
        </fieldset>
        <div class="actions">
          <button
            id="start"
            class="button"
            type="button"
            aria-disabled=${isBusy}
            @click=${() => (isBusy ? undefined : void this.#start())}
          >
            ${this.t('reconciliation.start')}
          </button>
        </div>
      </div>
    `;
  }

  #progress(): TemplateResult | '' {
    const { phase, job } = this.#comparison;
    if (phase !== 'sending' && phase !== 'running') return '';
    const says =
      phase === 'running' && job
        ? this.t('reconciliation.running', { done: job.done, of: job.of })
        : this.t('reconciliation.sending');
    return html`<div class="notice" id="progress">
      <label for="bar">${says}</label>
      ${phase === 'running' && job ? html`<progress id="bar" max=${job.of} .value=${job.done}></progress>` : html`<progress id="bar"></progress>`}
      <div>
        <button
          id="cancel"
          class="link"
          type="button"
          @click=${() => this.portal && void this.#comparison.cancel(this.portal)}
        >
          ${this.t('reconciliation.cancel')}
        </button>
      </div>
    </div>`;
  }

  #list(): TemplateResult {
    const { items, total, hasMore, reading } = this.#differences;
    return html`
      <h2 id="differences">${this.t('reconciliation.differences')}</h2>
      ${this.shown(reading, () =>
        items.length === 0
          ? html`<p class="empty">${this.t('reconciliation.differences-none')}</p>`
          : differencesTable(items, this.t, (one) => void this.#correct(one)),
      )}
      ${
        hasMore
          ? html`<button class="button quiet" type="button" @click=${() => void this.#more()}>
              ${this.t('unit.more-left', { n: total - items.length })}
            </button>`
          : ''
      }
    `;
  }

  #choose(list: File | undefined): void {
    if (!list) return;
    this.list = list;
    this.wrong = '';
    this.announce(this.t('reconciliation.chosen', { name: list.name }));
  }

  async #start(): Promise<void> {
    const { portal } = this;
    const { list } = this;
    this.wrong = list ? await faultOf(list, this.t) : this.t('reconciliation.missing');
    if (this.wrong) return this.announce(this.wrong, 'assertive');
    if (!portal || !list) return;
    this.#of = this.unit;
    await this.#comparison.start(portal, this.unit, list);
  }

  #ended(): void {
    const { phase, trouble, refusals, job } = this.#comparison;
    if (refusals.length > 0) {
      this.announce(refusals.map(({ says }) => says).join(' '), 'assertive');
      this.nextFocus.to('#bad-lines');
    } else if (trouble) {
      this.announce(this.t(`common.trouble.${trouble}`), 'assertive');
      this.nextFocus.to('#trouble');
    } else if (phase === 'cancelled') this.say(this.t('reconciliation.cancelled'));
    else if (phase === 'failed') this.say(this.t('reconciliation.failed'), true);
    else if (phase === 'done' && job) this.nextFocus.to('#result');
  }

  async #more(): Promise<void> {
    const before = this.#differences.items.length;
    this.announce(this.t('unit.loaded-more', { n: await this.#differences.more() }));
    const next = this.#differences.items[before];
    if (next) this.nextFocus.to(`[data-row="${next.memberId}"] button`);
  }

  /** Opens the correction with what the other system says filled in, to be looked at and sent here. */
  async #correct({ memberId }: DifferenceView): Promise<void> {
    const { portal } = this;
    const { job } = this.#comparison;
    if (!portal || !job) return;
    try {
      const { id } = await oversightClient(portal.client).openCorrection(job.id, memberId, {
        signal: this.signal,
      });
      this.work(id, { procedure: 'data-correction', event: 'PROPOSE' }, `[data-row="${memberId}"] button`);
    } catch (error) {
      const why = reasonOf(error, this.t);
      if (why !== undefined) this.say(this.t('unit.failed', { why }), true);
    }
  }
}

/** Why a list need not even be sent; empty when it may. */
async function faultOf(
  list: File,
  t: (key: 'reconciliation.too-large' | 'reconciliation.not-utf8') => string,
): Promise<string> {
  if (list.size > mostBytes) return t('reconciliation.too-large');
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(await list.arrayBuffer());
    return '';
  } catch {
    return t('reconciliation.not-utf8');
  }
}
