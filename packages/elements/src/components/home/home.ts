import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { dateOf } from '@tthc-dang/core/dates';
import { oversightClient } from '@tthc-dang/core/client/oversight';
import { Acting } from '../../controllers/acting.ts';
import { LaterPart } from '../../controllers/later-part.ts';
import { NextFocus } from '../../controllers/next-focus.ts';
import { Reading } from '../../controllers/reading.ts';
import { TthcOpenDossierEvent } from '../../events/open-dossier-event.ts';
import { TthcStartEvent } from '../../events/start-event.ts';
import { TthcElement } from '../../internal/base-element.ts';
import { knownProcedures } from '../../internal/known-procedures.ts';
import { laterView } from '../../internal/later-view.ts';
import { readCounts, readDues, readNews, readOwn, type Own } from './home-reading.ts';
import { styles } from './home.styles.ts';
import { askedLine, dossierLine, duesSummary, newsList, officeSummary, starts, type Guide } from './sections.ts';
import { homeTexts } from './texts.ts';
import { askedOf, underWay } from './todo.ts';

/**
 * A person's first page: what is asked of them with its deadline, dossiers under way, dues, notices, the inbox of their
 * offices in numbers, and where to begin something; above it what its organizations announce. Parts that the server does not give leave the others as they are.
 *
 * @fires tthc-open-dossier - The person wants to see a dossier.
 * @fires tthc-start - The person wants to begin something: `official-transfer`, `temporary-transfer`, `residence-comment`,
 * `dues`, `inbox`, `dossiers`, `profile`, `support` or `feedback`.
 */
export class TthcHome extends TthcElement {
  static override styles: CSSResultGroup = [TthcElement.styles, styles];
  protected override readonly areas = [homeTexts];

  protected override get spokenOf(): readonly string[] {
    return Object.keys(knownProcedures);
  }

  /** The address of a dossier's page, with `{procedure}` and `{id}`: lines become links. */
  @property() href: string | undefined;
  /** The address of a page to begin at, with `{what}`: what begins something becomes a link. */
  @property({ attribute: 'start-href' }) startHref: string | undefined;

  @state() private news = '';
  @state() private showsAnnounced = false;
  readonly #focus = new NextFocus(this);
  readonly #acting = new Acting(this);
  readonly #own = new Reading(this, readOwn);
  readonly #dues = new Reading(this, readDues);
  readonly #news = new Reading(this, readNews);
  readonly #counts = new Reading(this, readCounts);
  readonly #announced = new LaterPart(this, () => import('../announcements/index.ts'));

  /** Moves the focus to the heading. */
  override focus(): void {
    this.#focus.to('h1');
  }

  /** Reads everything again. */
  async reload(): Promise<void> {
    await Promise.all([this.#own, this.#dues, this.#news, this.#counts].map((part) => part.read()));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { portal } = this;
    this.#own.want(portal, 'own');
    this.#dues.want(portal, 'dues');
    this.#news.want(portal, 'news');
    void this.#announced.load();
    if (this.#holdsOffice(this.#own.value)) this.#counts.want(portal, 'counts');
  }

  override render(): TemplateResult {
    const { value, trouble } = this.#own;
    return this.root(html`
      <h1 tabindex="-1">${value ? this.t('home.hello', { name: value.me.name }) : this.t('home.title')}</h1>
      ${trouble ? this.#troubled(trouble, this.#own) : ''}
      ${value ? this.#page(value) : trouble ? '' : html`<p role="status">${this.t('common.loading')}</p>`}
    `);
  }

  #page(own: Own): TemplateResult {
    const guide = this.#guide();
    const dues = this.#dues.value ?? [];
    const asked = askedOf(own.dossiers.items, dues);
    const way = underWay(own.dossiers.items);
    const { unread } = this.#news.value ?? {};
    return html`
      ${this.#announced.value ? html`<tthc-announcements only-new></tthc-announcements>` : ''}
      <div class="two">
        <div>
          <section aria-labelledby="todo">
            <h2 id="todo">${this.t('home.todo')}</h2>
            ${
              asked.length > 0
                ? html`<ul class="list todo">
                    ${asked.map((one) => askedLine(one, guide))}
                  </ul>`
                : html`<p>${this.t('home.todo-none')}</p>`
            }
          </section>
          ${this.#holdsOffice(own) ? this.#part('office', this.#counts, (counts) => officeSummary(counts, guide)) : ''}
          <section aria-labelledby="mine">
            <h2 id="mine">${this.t('home.mine')}</h2>
            ${
              way.length > 0
                ? html`<ul class="list">
                    ${way.map((one) => dossierLine(one, guide))}
                  </ul>`
                : html`<p>${this.t('home.mine-none')}</p>`
            }
            ${own.dossiers.total > 0 ? html`<p>${guide.startLink('dossiers', this.t('home.all-mine', { n: own.dossiers.total }))}</p>` : ''}
          </section>
          <section aria-labelledby="start">
            <h2 id="start">${this.t('home.start')}</h2>
            ${starts(guide)}
          </section>
        </div>
        <div>
          ${this.#part('dues', this.#dues, (months) => duesSummary(months, guide))}
          <section aria-labelledby="news">
            <h2 id="news" tabindex="-1">
              ${
                unread && unread.unread > 0
                  ? this.t(unread.more ? 'home.news-unread-many' : 'home.news-unread', { n: unread.unread })
                  : this.t('home.news')
              }
            </h2>
            ${this.news ? html`<p class="notice">${this.news}</p>` : ''}
            ${this.#body(this.#news, (news) => newsList(news, guide, () => void this.#markRead()))}
            ${this.#allAnnounced()}
          </section>
        </div>
      </div>
    `;
  }

  /** What was put away, and what was announced before, is a line away. */
  #allAnnounced(): TemplateResult {
    return html`<details @toggle=${({ target }: Event) => (this.showsAnnounced = (target as HTMLDetailsElement).open)}>
      <summary>${this.t('home.announced')}</summary>
      ${
        this.showsAnnounced
          ? laterView(this.#announced, this.t, () => html`<tthc-announcements heading-level="3"></tthc-announcements>`)
          : ''
      }
    </details>`;
  }

  #part<T>(name: 'dues' | 'office', reading: Reading<T>, view: (value: T) => unknown): TemplateResult {
    return html`<section aria-labelledby=${name}>
      <h2 id=${name}>${this.t(`home.${name}`)}</h2>
      ${this.#body(reading, view)}
    </section>`;
  }

  #body<T>(reading: Reading<T>, view: (value: T) => unknown): unknown {
    const { value, trouble } = reading;
    return html`${trouble ? this.#troubled(trouble, reading) : ''}
    ${value === undefined ? (trouble ? '' : html`<p role="status">${this.t('common.loading')}</p>`) : view(value)}`;
  }

  #troubled(
    trouble: NonNullable<Reading<unknown>['trouble']>,
    reading: { readonly read: () => Promise<void> },
  ): TemplateResult {
    return html`<div class="notice bad">
      <p>${this.t(`common.trouble.${trouble}`)}</p>
      <button class="button quiet" type="button" @click=${() => void reading.read()}>${this.t('common.retry')}</button>
    </div>`;
  }

  #guide(): Guide {
    const { href, startHref } = this;
    return {
      t: this.t,
      word: this.word,
      today: dateOf(this.portal?.now() ?? ''),
      dossierLink: ({ procedure, id }, words) =>
        href
          ? html`<a
              class="link"
              href=${href.replace('{procedure}', encodeURIComponent(procedure)).replace('{id}', encodeURIComponent(id))}
              >${words}</a
            >`
          : html`<button
              class="link"
              type="button"
              @click=${() => this.dispatchEvent(new TthcOpenDossierEvent(procedure, id))}
            >
              ${words}
            </button>`,
      startLink: (what, words, kind = '') =>
        startHref
          ? html`<a class="link ${kind}" href=${startHref.replace('{what}', what)}>${words}</a>`
          : html`<button
              class="link ${kind}"
              type="button"
              @click=${() => this.dispatchEvent(new TthcStartEvent(what))}
            >
              ${words}
            </button>`,
    };
  }

  /** Whoever holds an office has an inbox. */
  #holdsOffice(own: Own | undefined): boolean {
    return own !== undefined && own.me.assignments.length > 0;
  }

  async #markRead(): Promise<void> {
    const known = this.#news.value;
    const newest = known?.notices[0]?.id;
    if (!known || newest === undefined) return;
    const done = await this.#acting.run(this.portal, ['read', newest], ({ client }, options) =>
      oversightClient(client).markRead({ through: newest }, options),
    );
    if (!done) return;
    if (done.ok) {
      this.#news.take({ unread: done.value, notices: known.notices.map((one) => ({ ...one, read: true })) });
      this.news = this.t('home.news-read-done');
    } else this.news = 'trouble' in done ? this.t(`common.trouble.${done.trouble}`) : (done.refusals[0]?.says ?? '');
    this.announce(this.news);
    this.#focus.to('#news');
  }
}
