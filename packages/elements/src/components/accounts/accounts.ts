import { html, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Office } from '@tthc-dang/core';
import { administrationClient, type UserAccount } from '@tthc-dang/core/client/administration';
import type { OnDesk } from '../unit/act-desk.ts';
import { PagedList } from '../../controllers/paged-list.ts';
import type { TableSources } from '../../controllers/procedure-tables.ts';
import '../../fields/date/index.ts';
import { reasonOf } from '../../internal/reason-of.ts';
import { DeskElement } from '../unit/desk-element.ts';
import { unitTexts } from '../unit/unit-element.ts';
import type { Area } from '../../locales/area.ts';
import { accountKey, accountsTable } from './accounts-table.ts';
import { batchView, type Batch } from './batch.ts';
import { accountsTexts } from './texts.ts';

/** How long a person pauses, in milliseconds, before the list follows what was typed. */
const pause = 300;
const states = [
  'in-register',
  'awaiting-confirmation',
  'issued',
  'active',
  'locked',
  'lapsed',
  'revoked',
  'declined',
] as const;
/** Steps after which a unit could be without a secretary. */
const takesAway: ReadonlySet<string> = new Set(['LOCK', 'REVOKE', 'PROPOSE_ROLE_CHANGE']);

/**
 * The accounts of a unit: issued to one or to all, confirmed, locked, unlocked, revoked, each step with its reasons.
 *
 * @fires tthc-open-dossier - an account's dossier was chosen
 */
export class TthcAccounts extends DeskElement {
  protected override areas: readonly Area[] = [accountsTexts, unitTexts];
  protected override readonly offices: readonly Office[] = [
    'unit-admin',
    'province-admin',
    'secretary',
    'deputy',
    'inspector',
  ];
  protected override readonly tables: TableSources = {
    'account-lifecycle': async () => (await import('@tthc-dang/core/procedures/account-lifecycle')).accountLifecycle,
  };

  protected override get spokenOf(): readonly string[] {
    return ['account-lifecycle'];
  }

  @state() private q = '';
  @state() private inState = '';
  @state() private batch: Batch = { from: '', wrong: '', isRunning: false, done: undefined };
  @state() private shownResults = 50;
  #working: UserAccount | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #running: AbortController | undefined;

  readonly #list = new PagedList<UserAccount>(this, ({ client }, { signal, cursor }) =>
    administrationClient(client).accounts(this.unit, { q: this.q, state: this.inState, limit: 20, cursor }, { signal }),
  );

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
    this.#running?.abort();
  }

  protected override refresh(): void {
    void this.#list.read();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.batch.from && this.portal) this.batch = { ...this.batch, from: this.today };
  }

  override render(): TemplateResult {
    const { portal, unit } = this;
    if (portal && unit) this.#list.want(portal, JSON.stringify([unit, this.q, this.inState]));
    return this.page(
      this.t('accounts.title'),
      () => this.#content(),
      this.onDesk ? this.#above(this.onDesk) : undefined,
    );
  }

  #content(): TemplateResult {
    const { items, total, hasMore, reading } = this.#list;
    const issues = this.holds('unit-admin', 'province-admin') || this.#isAbove();
    return html`
      <p class="soft">${this.t('accounts.rules')}</p>
      ${this.#filters()}
      <h2 id="list">${this.t('accounts.list')}</h2>
      ${this.shown(reading, () =>
        items.length === 0
          ? html`<p class="empty">${this.t('accounts.nobody')}</p>`
          : html`<p class="soft">${this.t('accounts.found', { n: total })}</p>
              ${accountsTable(items, {
                t: this.t,
                word: this.word,
                acts: issues || this.holds('secretary'),
                issue: (account) => this.#issue(account),
                handle: (account) => this.#handle(account),
              })}`,
      )}
      ${
        hasMore
          ? html`<div class="actions">
              <button class="button quiet" type="button" @click=${() => void this.#more()}>
                ${this.t('unit.more-left', { n: total - items.length })}
              </button>
            </div>`
          : ''
      }
      ${
        issues
          ? batchView(this.batch, {
              t: this.t,
              setFrom: (from) => (this.batch = { ...this.batch, from, wrong: '' }),
              send: () => void this.#issueAll(),
              stop: () => this.#running?.abort(),
              shown: this.shownResults,
              more: () => (this.shownResults += 50),
            })
          : ''
      }
    `;
  }

  #filters(): TemplateResult {
    return html`<div class="filters" role="search">
      <label>
        ${this.t('accounts.search')}
        <input
          id="q"
          type="search"
          autocomplete="off"
          .value=${this.q}
          @input=${(event: InputEvent) => this.#type(event)}
          @compositionend=${(event: InputEvent) => this.#type(event)}
        />
      </label>
      <label>
        ${this.t('accounts.state')}
        <select id="state" @change=${(event: Event) => (this.inState = (event.target as HTMLSelectElement).value)}>
          <option value="">${this.t('accounts.any-state')}</option>
          ${states.map(
            (one) =>
              html`<option value=${one} ?selected=${one === this.inState}>
                ${one === 'in-register' ? this.t('accounts.in-register') : this.word(`account-lifecycle.states.${one}`, stateLabels[one])}
              </option>`,
          )}
        </select>
      </label>
    </div>`;
  }

  /** Who may stand in, where a unit could be left without a secretary. */
  #above({ event = '' }: OnDesk): TemplateResult | '' {
    if (this.#working?.role !== 'secretary' || !takesAway.has(event)) return '';
    const deputies = this.#list.items.filter(({ role, active }) => role === 'deputy' && active);
    const names = deputies
      .map(({ personName: name, personId: id }) => this.t('accounts.deputy', { name, id }))
      .join('; ');
    return html`<div class="notice wait" id="only-secretary">
      <p>${this.t('accounts.only-secretary')}</p>
      <p>${names ? this.t('accounts.deputies', { names }) : this.t('accounts.deputies-none')}</p>
    </div>`;
  }

  #issue(account: UserAccount): void {
    this.#working = account;
    const { role, from, personId } = account;
    this.begin(
      { procedure: 'account-lifecycle', event: 'ISSUE', prefill: { role, from: from ?? this.today } },
      this.#triggerOf(account),
      personId,
    );
  }

  #handle(account: UserAccount): void {
    this.#working = account;
    if (account.dossierId) this.work(account.dossierId, { procedure: 'account-lifecycle' }, this.#triggerOf(account));
  }

  #triggerOf(account: UserAccount): string {
    return `[data-row="${accountKey(account)}"] button`;
  }

  async #issueAll(): Promise<void> {
    const { portal } = this;
    if (!portal) return;
    const { from } = this.batch;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(from)) {
      this.batch = { ...this.batch, wrong: this.t('accounts.batch-missing') };
      this.announce(this.batch.wrong, 'assertive');
      this.renderRoot.querySelector<HTMLElement>('#batch-from')?.focus();
      return;
    }
    const { signal } = (this.#running = new AbortController());
    this.batch = { ...this.batch, isRunning: true, done: undefined };
    this.announce(this.t('accounts.batch-running'));
    try {
      const done = await administrationClient(portal.client).issueAccounts(this.unit, { from }, { signal });
      this.batch = { ...this.batch, isRunning: false, done };
      const { issued, existing, refused } = done;
      this.say(this.t('accounts.batch-done', { issued, existing, refused }), refused > 0);
    } catch (error) {
      this.batch = { ...this.batch, isRunning: false };
      if (!this.isConnected) return;
      const why = reasonOf(error, this.t);
      this.say(
        why === undefined ? this.t('accounts.batch-stopped') : this.t('unit.failed', { why }),
        why !== undefined,
      );
    }
    this.refresh();
  }

  async #more(): Promise<void> {
    const before = this.#list.items.length;
    const n = await this.#list.more();
    this.announce(this.t('unit.loaded-more', { n }));
    const first = this.#list.items[before];
    if (first) this.nextFocus.to(this.#triggerOf(first));
  }

  #type(event: InputEvent): void {
    clearTimeout(this.#typing);
    // While an input method composes a letter the text is not what the person means yet.
    if (event.isComposing) return;
    const { value } = event.target as HTMLInputElement;
    this.#typing = setTimeout(() => (this.q = value), pause);
  }

  /** Whether an administrator looks at a unit that is not their own. */
  #isAbove(): boolean {
    return (
      this.unitId !== '' &&
      (this.me?.assignments ?? []).some(({ office }) => office === 'unit-admin' || office === 'province-admin')
    );
  }
}

/** The states of an account in words, before its table is there. */
const stateLabels = {
  'awaiting-confirmation': 'Chờ bí thư xác nhận vai trò',
  issued: 'Đã cấp phát',
  active: 'Đang hoạt động',
  locked: 'Bị khóa',
  lapsed: 'Quá hạn kích hoạt',
  revoked: 'Đã thu hồi',
  declined: 'Không xác nhận',
} as const;
