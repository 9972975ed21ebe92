import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AnyProcedure, DossierSummary, Me } from '@tthc-dang/core';
import type { DossierCounts } from '@tthc-dang/core/client/oversight';
import { dateOf } from '@tthc-dang/core/dates';
import { LaterPart } from '../../controllers/later-part.ts';
import { NextFocus } from '../../controllers/next-focus.ts';
import type { PortalContext } from '../../controllers/portal-context.ts';
import { ProcedureTables } from '../../controllers/procedure-tables.ts';
import { TthcOpenDossierEvent } from '../../events/open-dossier-event.ts';
import { TthcElement } from '../../internal/base-element.ts';
import { knownProcedures } from '../../internal/known-procedures.ts';
import { laterView } from '../../internal/later-view.ts';
import { troubleOf } from '../../internal/trouble.ts';
import { wear } from '../../internal/wear.ts';
import type { Area } from '../../locales/area.ts';
import { DossierList } from './dossier-list.ts';
import { listCount, listEnd, listTrouble } from './inbox-above.ts';
import { isNarrowed, noFilter, queryOf, viewsFor, type InboxFilter, type InboxView } from './inbox-filter.ts';
import { inboxFilters, type FilterReader } from './inbox-filters.ts';
import { inboxTable } from './inbox-table.ts';
import { inboxViews } from './inbox-views.ts';
import { styles } from './inbox.styles.ts';
import { ListPlace } from './list-place.ts';
import { RowWindows } from './row-windows.ts';
import { stillListed, toggled, withAll, type Selection } from './selection.ts';
import { inboxTexts } from './texts.ts';

/** How long a person pauses, in milliseconds, before the list follows what was typed. */
const pause = 300;

/** So many dossiers are seen at a glance. */
const few = 5;

/**
 * The dossiers that wait for an officer or an officer's unit, the nearest deadline first; for a member their own.
 * Thousands of rows come page by page; keys go through them; several are worked on together; who comes back finds the place.
 *
 * @fires tthc-open-dossier - a row was chosen
 */
export class TthcInbox extends TthcElement {
  static override styles: CSSResultGroup = [TthcElement.styles, styles];
  protected override areas: readonly Area[] = [inboxTexts];

  protected override get spokenOf(): readonly string[] {
    return this.procedures?.map(({ id }) => id) ?? Object.keys(knownProcedures);
  }

  /** The list to begin with: `unit`, `me`, `counter`, `member` or `all`. Without it, what fits the person. */
  @property() view: InboxView | undefined;
  /** The address of a dossier's page, with `{procedure}` and `{id}`: rows become links. */
  @property() href: string | undefined;
  /** 2 where the page has a heading of its own above the list. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel: 1 | 2 = 1;
  /** The tables to filter by; without them the kit's own are loaded. */
  @property({ attribute: false }) procedures: readonly AnyProcedure[] | undefined;

  @state() private narrowed: Partial<InboxFilter> = {};
  @state() private me: Me | undefined;
  @state() private counts: DossierCounts | undefined;
  @state() private selection: Selection | undefined;
  @state() private isActing = false;
  #read: readonly unknown[] = [];
  #typing: ReturnType<typeof setTimeout> | undefined;
  readonly #focus = new NextFocus(this);
  readonly #list = new DossierList(this);
  readonly #tables = new ProcedureTables(this, knownProcedures);
  readonly #rows = new RowWindows(this, () => void this.#more());
  readonly #place = new ListPlace(this, this.#list, this.#rows);
  readonly #announced = new LaterPart(this, () => import('../announcements/index.ts'));
  readonly #batch = new LaterPart(this, () => import('../batch/index.ts'));
  readonly #counter = new LaterPart(this, async () => {
    const { CounterVisit, counterStyles, counterTexts } = await import('./counter-visit.ts');
    wear(this.renderRoot, counterStyles);
    this.areas = [...this.areas, counterTexts];
    return new CounterVisit({
      t: this.t,
      word: this.word,
      focus: this.#focus,
      portal: () => this.portal,
      signal: () => this.signal,
      open: (dossier) => this.#open(dossier),
      announce: (text) => this.announce(text),
      update: () => this.requestUpdate(),
    });
  });
  readonly #later = new LaterPart(this, async () => {
    const { ListNews, inboxDock, inboxLaterTexts, keyHelp, pressRowKey, styles: look } = await import('./later.ts');
    wear(this.renderRoot, look);
    this.areas = [...this.areas, inboxLaterTexts];
    const news = new ListNews(
      this,
      () =>
        this.portal && this.me && !this.#list.isLoading && !this.#list.trouble
          ? { portal: this.portal, query: this.#query(), items: this.#list.items, total: this.#list.total }
          : undefined,
      (n) => this.announce(this.t('inbox.news-told', { n })),
    );
    return { news, inboxDock, keyHelp, pressRowKey };
  });

  /** Moves the focus to the heading, or to the row that the reader comes back to. */
  override focus(): void {
    // Whether somebody comes back is known once the element has found its portal.
    void this.updateComplete.then(() => {
      const row = this.#place.rowOf(this.#place.openedBefore);
      this.#focus.to(row === undefined ? '#title' : `[data-row="${row}"] .opener`);
    });
  }

  /** Reads the list again. */
  async reload(): Promise<void> {
    const { portal } = this;
    if (!portal) return;
    // The list names procedures and states by itself; the tables add the filters. One that did not come is asked for again.
    if (!this.procedures) void this.#tables.load();
    if (!this.me) await this.#getToKnow(portal);
    if (!this.me) return;
    void this.#count(portal);
    this.#later.value?.news.reset();
    this.#place.forget();
    if (!(await this.#list.read(portal, this.#query()))) return;
    void this.#later.load();
    this.#rows.around(0);
    if (this.selection) this.selection = stillListed(this.selection, this.#list.items);
    this.announce(this.t('inbox.found', { n: this.#list.total }));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
    if (this.portal) this.#place.keep(this.portal, this.#name(), this.narrowed);
    this.#read = [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { portal } = this;
    if (!portal) return;
    if (portal.me) this.me = portal.me;
    const kept = this.#read.length === 0 ? this.#place.restore(portal, this.#name()) : undefined;
    if (kept) this.narrowed = kept;
    const wanted = [portal.client, portal.session, this.view, this.narrowed];
    if (wanted.every((value, index) => value === this.#read[index])) return;
    // Another person may have signed in: their lists are others.
    if (portal.session !== this.#read[1]) this.me = portal.me;
    this.#read = wanted;
    void (kept ? this.#refresh(portal) : this.reload());
  }

  protected override serverIsBack(): void {
    if (this.#list.trouble) void this.reload();
  }

  override render(): TemplateResult {
    const filter = this.#filter();
    const title = this.t(`inbox.title.${filter.view}`);
    return this.root(html`
      ${this.headingLevel === 2 ? html`<h2 id="title" tabindex="-1">${title}</h2>` : html`<h1 id="title" tabindex="-1">${title}</h1>`}
      ${this.#announced.value && this.#isOfficer() && !this.isActing ? html`<tthc-announcements only-new></tthc-announcements>` : ''}
      ${this.isActing && this.selection ? this.#acting(this.selection) : this.#page(filter)}
    `);
  }

  #page(filter: InboxFilter): TemplateResult {
    const list = this.#list;
    const { items, hasMore } = list;
    const later = this.#later.value;
    const choose = this.#mayChoose(filter) ? () => this.#choose() : undefined;
    const again = (): unknown => (items.length > 0 && hasMore ? this.#more(true) : this.reload());
    const reader = this.me ? this.#filterReader(this.me) : undefined;
    return html`
      ${reader && reader.views.length > 1 ? inboxViews(filter, reader) : ''}
      ${filter.view === 'counter' ? laterView(this.#counter, this.t, (counter) => counter.render()) : ''}
      ${reader && this.#needsFilters(filter) ? inboxFilters(filter, reader) : ''} ${listTrouble(list, this.t, again)}
      ${listCount(list, this.t, choose)} ${items.length > 0 ? this.#table(items) : this.#nothing(filter)}
      ${listEnd(list, this.t, () => void this.#more(true))} ${items.length > 1 ? later?.keyHelp(this.t) : ''}
      ${later?.inboxDock({
        t: this.t,
        selection: this.selection,
        news: later.news.count,
        showNews: () => void this.#showNews(),
        all: () => (this.selection = withAll(this.selection ?? { items: [] }, items)),
        go: () => this.#act(),
        stop: () => this.#stopChoosing(),
      })}
    `;
  }

  #acting({ items }: Selection): unknown {
    const [first] = items;
    const tables = this.procedures ?? this.#tables.here;
    return laterView(
      this.#batch,
      this.t,
      () =>
        html`<tthc-batch
          .procedure=${tables.find(({ id }) => id === first?.procedure)}
          .dossiers=${items}
          .me=${this.me}
          @tthc-batch-closed=${() => this.#closeBatch()}
        ></tthc-batch>`,
    );
  }

  #table(items: readonly DossierSummary[]): TemplateResult {
    const { href } = this;
    return inboxTable(items, {
      t: this.t,
      word: this.word,
      procedures: this.procedures ?? this.#tables.here,
      today: this.#today(),
      total: this.#list.total,
      selection: this.selection,
      isNear: (window) => this.#rows.isNear(window),
      addressOf: href
        ? ({ procedure, id }) =>
            href.replace('{procedure}', encodeURIComponent(procedure)).replace('{id}', encodeURIComponent(id))
        : undefined,
      open: (dossier) => this.#open(dossier),
      choose: (dossier) => this.#tick(dossier),
      press: (event) =>
        this.#later.value?.pressRowKey(event, {
          goTo: (row) => void this.#goTo(row),
          last: () => this.#list.items.length - 1,
          tick: (row) => this.#tick(this.#list.items[row]),
          search: () => this.#focus.to('#q'),
          help: () => this.#help(),
        }),
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

  #filterReader(me: Me): FilterReader {
    return {
      t: this.t,
      word: this.word,
      procedures: this.procedures ?? this.#tables.here,
      views: viewsFor(me, this.#today()),
      counts: this.counts,
      narrow: (changed) => this.#narrow(changed),
      type: (event) => this.#type(event),
    };
  }

  /** A member with a handful of dossiers has nothing to search. */
  #needsFilters(filter: InboxFilter): boolean {
    const { total } = this.#list;
    return filter.view !== 'member' || isNarrowed(filter) || total > few || this.#isOfficer();
  }

  #isOfficer(): boolean {
    return this.me !== undefined && viewsFor(this.me, this.#today()).length > 1;
  }

  #mayChoose({ view }: InboxFilter): boolean {
    if (!this.#later.value) return false;
    return !this.selection && this.#isOfficer() && (view === 'unit' || view === 'me') && this.#list.items.length > 1;
  }

  #filter(): InboxFilter {
    const first = this.view ?? (this.me ? viewsFor(this.me, this.#today())[0] : 'member');
    return { ...noFilter, view: first, ...this.narrowed };
  }

  #query() {
    return queryOf(this.#filter(), this.#today());
  }

  #narrow(changed: Partial<InboxFilter>): void {
    clearTimeout(this.#typing);
    this.selection = undefined;
    this.narrowed = { ...this.narrowed, ...changed };
  }

  #type(event: InputEvent): void {
    clearTimeout(this.#typing);
    // While an input method composes a letter the text is not what the person means yet.
    if (event.isComposing) return;
    const q = (event.target as HTMLInputElement).value;
    this.#typing = setTimeout(() => this.#narrow({ q }), pause);
  }

  /** Reads a page more. Who asked for it is taken to its first row; a list that was only scrolled stays as it is. */
  async #more(asked = false): Promise<boolean> {
    const { portal } = this;
    const list = this.#list;
    if (!portal || !list.hasMore || list.isLoading || (list.trouble && !asked)) return false;
    const before = list.items.length;
    if (!(await list.more(portal, this.#query()))) return false;
    if (asked) {
      this.announce(this.t('inbox.loaded-more', { n: list.items.length - before }));
      void this.#goTo(before);
    }
    return true;
  }

  async #goTo(row: number): Promise<void> {
    if (row >= this.#list.items.length && !(await this.#more())) return;
    if (row < 0 || row >= this.#list.items.length) return;
    if (!this.renderRoot.querySelector(`[data-row="${row}"]`)) this.#rows.around(row);
    this.#focus.to(`[data-row="${row}"] .opener`);
  }

  #help(): void {
    const keys = this.renderRoot.querySelector<HTMLDetailsElement>('.keys');
    if (!keys) return;
    keys.open = true;
    keys.querySelector('summary')?.focus();
  }

  #open({ procedure, id }: DossierSummary): void {
    this.#place.leaveFor(id);
    this.dispatchEvent(new TthcOpenDossierEvent(procedure, id));
  }

  /** Two lists of one portal that begin with different views are two lists. */
  #name(): string {
    return `${this.view ?? ''} ${this.headingLevel}`;
  }

  /** What was listed stands again; the dossier that was opened is read anew, and news about the others is told. */
  async #refresh(portal: PortalContext): Promise<void> {
    const { items } = this.#list;
    const seen = items.find(({ id }) => id === this.#place.openedBefore);
    if (!this.procedures) void this.#tables.load();
    if (!this.me) await this.#getToKnow(portal);
    void this.#count(portal);
    try {
      if (items.length <= 100) await this.#list.read(portal, this.#query(), 100);
      else if (seen) this.#list.replace(await portal.client.dossier(seen.procedure, seen.id, { signal: this.signal }));
    } catch {
      // The row stays as it was; opening it again tells what is wrong.
    }
    await this.#later.load();
    if (!this.signal.aborted) await this.#later.value?.news.compare();
  }

  #tick(dossier: DossierSummary | undefined): void {
    if (dossier && (this.selection || this.#mayChoose(this.#filter())))
      this.selection = toggled(this.selection ?? { items: [] }, dossier);
  }

  #choose(): void {
    this.selection = { items: [] };
    this.announce(this.t('inbox.choose-first'));
    this.#focus.to('[data-row="0"] input');
  }

  #stopChoosing(): void {
    this.selection = undefined;
    this.#focus.to('#choose');
  }

  #act(): void {
    this.isActing = true;
    void this.#batch.load().then(() => this.#focus.to('tthc-batch'));
  }

  #closeBatch(): void {
    this.isActing = false;
    this.selection = undefined;
    this.#focus.to('#title');
    void this.reload();
  }

  async #showNews(): Promise<void> {
    await this.reload();
    this.#focus.to('#title');
  }

  async #count(portal: PortalContext): Promise<void> {
    if (!this.#isOfficer()) return;
    void this.#announced.load();
    try {
      const { oversightClient } = await import('@tthc-dang/core/client/oversight');
      this.counts = await oversightClient(portal.client).counts({ signal: this.signal });
    } catch {
      // Numbers beside the choices are a help and no more: without them the choices stay.
      this.counts = undefined;
    }
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
