import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AnyProcedure, DossierSummary, Me } from '@tthc-dang/core';
import { dateOf } from '@tthc-dang/core/dates';
import type { PortalContext } from '../../controllers/portal-context.ts';
import { ProcedureTables } from '../../controllers/procedure-tables.ts';
import { TthcOpenDossierEvent } from '../../events/open-dossier-event.ts';
import { TthcElement } from '../../internal/base-element.ts';
import { knownProcedures } from '../../internal/known-procedures.ts';
import { troubleOf } from '../../internal/trouble.ts';
import { DossierList } from './dossier-list.ts';
import { isNarrowed, viewsFor, type InboxFilter, type InboxView } from './inbox-filter.ts';
import { inboxFilters } from './inbox-filters.ts';
import { inboxTable } from './inbox-table.ts';
import { styles } from './inbox.styles.ts';
import { inboxTexts } from './texts.ts';

/** How long a person pauses, in milliseconds, before the list follows what was typed. */
const pause = 300;

/** So many dossiers are seen at a glance. */
const few = 5;

/**
 * The dossiers that wait for an officer or an officer's unit, the nearest deadline first; for a member their own.
 *
 * @fires tthc-open-dossier - a row was chosen
 */
export class TthcInbox extends TthcElement {
  static override styles: CSSResultGroup = [TthcElement.styles, styles];
  protected override readonly areas = [inboxTexts];

  protected override get spokenOf(): readonly string[] {
    return this.procedures?.map(({ id }) => id) ?? Object.keys(knownProcedures);
  }

  /** The list to begin with: `unit`, `me`, `member` or `all`. Without it, what fits the person. */
  @property() view: InboxView | undefined;
  /** The address of a dossier's page, with `{procedure}` and `{id}`: rows become links. */
  @property() href: string | undefined;
  /** 2 where the page has a heading of its own above the list. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel: 1 | 2 = 1;
  /** The tables to filter by; without them the kit's own are loaded. */
  @property({ attribute: false }) procedures: readonly AnyProcedure[] | undefined;

  @state() private narrowed: Partial<InboxFilter> = {};
  @state() private me: Me | undefined;
  #read: readonly unknown[] = [];
  #typing: ReturnType<typeof setTimeout> | undefined;
  #focusNext: (() => HTMLElement | null | undefined) | undefined;
  readonly #list = new DossierList(this);
  readonly #tables = new ProcedureTables(this);

  /** Moves the focus to the heading. */
  override focus(): void {
    this.#focusNext = () => this.renderRoot.querySelector<HTMLElement>('#title');
    this.requestUpdate();
  }

  /** Reads the list again. */
  async reload(): Promise<void> {
    const { portal } = this;
    if (!portal) return;
    // The list names procedures and states by itself; the tables add the filters. One that did not come is asked for again.
    if (!this.procedures) void this.#tables.load();
    if (!this.me) await this.#getToKnow(portal);
    if (this.me && (await this.#list.read(portal, this.#filter())))
      this.announce(this.t('inbox.found', { n: this.#list.total }));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
    this.#read = [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { portal } = this;
    if (!portal) return;
    if (portal.me) this.me = portal.me;
    const wanted = [portal.client, portal.session, this.view, this.narrowed];
    if (wanted.every((value, index) => value === this.#read[index])) return;
    // Another person may have signed in: their lists are others.
    if (portal.session !== this.#read[1]) this.me = portal.me;
    this.#read = wanted;
    void this.reload();
  }

  protected override updated(): void {
    const target = this.#focusNext?.();
    if (!target) return;
    this.#focusNext = undefined;
    target.focus();
  }

  override render(): TemplateResult {
    const { items, total, hasMore, trouble } = this.#list;
    const filter = this.#filter();
    const late = items.filter(({ overdue }) => overdue).length;
    // Late dossiers come first, so their number is known once one that is not late is listed.
    const counted = late > 0 && (!hasMore || late < items.length) ? 'inbox.overdue-shown' : 'inbox.count';
    const title = this.t(`inbox.title.${filter.view}`);
    return this.root(html`
      ${this.headingLevel === 2 ? html`<h2 id="title" tabindex="-1">${title}</h2>` : html`<h1 id="title" tabindex="-1">${title}</h1>`}
      ${this.me && this.#needsFilters(filter) ? inboxFilters(filter, this.#filterReader(this.me)) : ''}
      ${
        trouble
          ? html`<div class="notice bad">
              <p>${this.t(`common.trouble.${trouble}`)}</p>
              <button class="link" type="button" @click=${() => void this.reload()}>${this.t('common.retry')}</button>
            </div>`
          : ''
      }
      ${items.length > 0 ? html`<p class="soft">${this.t(counted, { n: total, overdue: late })}</p>` : ''}
      ${items.length > 0 ? this.#table(items) : this.#nothing(filter)}
      ${
        hasMore
          ? html`<div class="actions">
              <button class="button quiet" type="button" @click=${() => void this.#more()}>
                ${this.t('inbox.more-left', { n: total - items.length })}
              </button>
            </div>`
          : ''
      }
    `);
  }

  #table(items: readonly DossierSummary[]): TemplateResult {
    const { href } = this;
    return inboxTable(items, {
      t: this.t,
      word: this.word,
      procedures: this.procedures ?? this.#tables.here,
      today: this.#today(),
      addressOf: href
        ? ({ procedure, id }) =>
            href.replace('{procedure}', encodeURIComponent(procedure)).replace('{id}', encodeURIComponent(id))
        : undefined,
      open: ({ procedure, id }) => this.dispatchEvent(new TthcOpenDossierEvent(procedure, id)),
    });
  }

  #nothing(filter: InboxFilter): TemplateResult | '' {
    const { isLoading, trouble } = this.#list;
    if (trouble) return '';
    if (isLoading || !this.me) return html`<p role="status">${this.t('common.loading')}</p>`;
    return html`<p class="empty">
      ${this.t(isNarrowed(filter) ? 'inbox.empty-filter' : `inbox.empty.${filter.view}`)}
    </p>`;
  }

  #filterReader(me: Me): Parameters<typeof inboxFilters>[1] {
    return {
      t: this.t,
      word: this.word,
      procedures: this.procedures ?? this.#tables.here,
      views: viewsFor(me, this.#today()),
      narrow: (changed) => this.#narrow(changed),
      type: (event) => this.#type(event),
    };
  }

  /** A member with a handful of dossiers has nothing to search. */
  #needsFilters(filter: InboxFilter): boolean {
    const { total } = this.#list;
    return (
      filter.view !== 'member' ||
      isNarrowed(filter) ||
      total > few ||
      (this.me !== undefined && viewsFor(this.me, this.#today()).length > 1)
    );
  }

  #filter(): InboxFilter {
    const first = this.view ?? (this.me ? viewsFor(this.me, this.#today())[0] : 'member');
    return { view: first, procedure: '', state: '', q: '', overdue: false, ...this.narrowed };
  }

  #narrow(changed: Partial<InboxFilter>): void {
    clearTimeout(this.#typing);
    this.narrowed = { ...this.narrowed, ...changed };
  }

  #type(event: InputEvent): void {
    clearTimeout(this.#typing);
    // While an input method composes a letter the text is not what the person means yet.
    if (event.isComposing) return;
    const q = (event.target as HTMLInputElement).value;
    this.#typing = setTimeout(() => this.#narrow({ q }), pause);
  }

  async #more(): Promise<void> {
    const { portal } = this;
    const before = this.#list.items.length;
    if (!portal || !(await this.#list.more(portal, this.#filter()))) return;
    this.announce(this.t('inbox.loaded-more', { n: this.#list.items.length - before }));
    this.#focusNext = () => this.renderRoot.querySelectorAll<HTMLElement>('.opener')[before];
  }

  async #getToKnow(portal: PortalContext): Promise<void> {
    try {
      this.me = await portal.whoAmI();
    } catch (error) {
      this.#list.trouble = troubleOf(error);
      this.requestUpdate();
    }
  }

  #today(): string {
    return dateOf(this.portal?.now() ?? new Date().toISOString());
  }
}
