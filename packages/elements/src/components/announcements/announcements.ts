import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { announcementKinds } from '@tthc-dang/core/announcements';
import { announcementsClient, type AnnouncementView } from '@tthc-dang/core/client/announcements';
import { NextFocus } from '../../controllers/next-focus.ts';
import { PagedList } from '../../controllers/paged-list.ts';
import { TthcElement } from '../../internal/base-element.ts';
import { announcementCard, pastAnnouncement } from './announcement-card.ts';
import { styles } from './announcements.styles.ts';
import { putAway, putAwayOne } from './put-away.ts';
import { announcementTexts } from './texts.ts';

/** So many stand above a page at once; the rest is a button away. */
const few = 2;
const order = Object.keys(announcementKinds);

/**
 * What organizations announce to the reader: shown now, and what was before. With `only-new` just what is shown now and was not put away
 * on this device, and nothing at all where there is nothing: for the head of a page.
 */
export class TthcAnnouncements extends TthcElement {
  static override styles: CSSResultGroup = [TthcElement.styles, styles];
  protected override readonly areas = [announcementTexts];

  /** Only what is shown now and was not put away; without a heading. */
  @property({ attribute: 'only-new', type: Boolean }) onlyNew = false;
  /** 2 where the page has a heading of its own above; 3 where that one says already what this is. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel: 1 | 2 | 3 = 1;

  @state() private away = putAway();
  @state() private showsAll = false;
  /** Something was put away just now. */
  @state() private hasPutAway = false;
  readonly #focus = new NextFocus(this);
  readonly #now = new PagedList<AnnouncementView>(this, ({ client }, { signal, cursor }) =>
    announcementsClient(client).announcements({ limit: 100, cursor }, { signal }),
  );
  readonly #before = new PagedList<AnnouncementView>(this, ({ client }, { signal, cursor }) =>
    announcementsClient(client).announcements({ when: 'before', limit: 20, cursor }, { signal }),
  );

  /** Moves the focus to the heading. */
  override focus(): void {
    this.#focus.to('#title');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#now.want(this.portal, 'now');
    if (!this.onlyNew) this.#before.want(this.portal, 'before');
  }

  override render(): TemplateResult {
    return this.root(this.onlyNew ? this.#head() : this.#page());
  }

  #head(): unknown {
    const fresh = this.#sorted().filter(({ id }) => !this.away.includes(id));
    const shown = this.showsAll ? fresh : fresh.slice(0, few);
    return html`
      ${this.hasPutAway ? html`<p id="is-away" class="soft" tabindex="-1">${this.t('announcements.is-away')}</p>` : ''}
      ${shown.map((one) =>
        announcementCard(
          one,
          this.t,
          html`<button
            class="link"
            type="button"
            aria-label=${this.t('announcements.put-away-this', { title: one.title })}
            @click=${() => this.#putAway(one)}
          >
            ${this.t('announcements.put-away')}
          </button>`,
        ),
      )}
      ${
        fresh.length > shown.length
          ? html`<button class="link" type="button" id="all" @click=${() => this.#showAll()}>
              ${this.t('announcements.more', { n: fresh.length - shown.length })}
            </button>`
          : ''
      }
    `;
  }

  #page(): unknown {
    const title = this.t('announcements.title');
    return html`
      ${
        this.headingLevel === 1
          ? html`<h1 id="title" tabindex="-1">${title}</h1>`
          : this.headingLevel === 2
            ? html`<h2 id="title" tabindex="-1">${title}</h2>`
            : ''
      }
      ${this.#shown(this.#now, (items) =>
        items.length === 0
          ? html`<p>${this.t('announcements.none')}</p>`
          : this.#sorted().map((one) =>
              announcementCard(
                one,
                this.t,
                this.away.includes(one.id) ? html`<span class="tag">${this.t('announcements.away-tag')}</span>` : '',
              ),
            ),
      )}
      ${this.#heading(this.t('announcements.before'))}
      ${this.#shown(this.#before, (items) =>
        items.length === 0
          ? html`<p>${this.t('announcements.before-none')}</p>`
          : html`<ul>
              ${items.map((one) => pastAnnouncement(one, this.t))}
            </ul>`,
      )}
    `;
  }

  #heading(words: string): TemplateResult {
    return this.headingLevel === 1 ? html`<h2>${words}</h2>` : html`<h3>${words}</h3>`;
  }

  /** A list, or that it runs, or what went wrong; and a way to more of it. */
  #shown(list: PagedList<AnnouncementView>, view: (items: readonly AnnouncementView[]) => unknown): TemplateResult {
    const { reading, items, total, hasMore } = list;
    return html`
      ${
        reading.trouble
          ? html`<div class="notice bad">
              <p>${this.t(`common.trouble.${reading.trouble}`)}</p>
              <button class="link" type="button" @click=${() => void list.read()}>${this.t('common.retry')}</button>
            </div>`
          : ''
      }
      ${reading.value ? view(items) : reading.trouble ? '' : html`<p role="status">${this.t('common.loading')}</p>`}
      ${
        hasMore
          ? html`<button class="button quiet" type="button" @click=${() => void this.#more(list)}>
              ${this.t('announcements.more-left', { n: total - items.length })}
            </button>`
          : ''
      }
    `;
  }

  /** What interrupts people first; of a kind, the newest first, as the server lists them. */
  #sorted(): readonly AnnouncementView[] {
    return this.#now.items.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  }

  async #more(list: PagedList<AnnouncementView>): Promise<void> {
    const n = await list.more();
    this.announce(this.t('announcements.loaded-more', { n }));
  }

  #showAll(): void {
    this.showsAll = true;
    this.#focus.to(`.notice:nth-of-type(${few + 1}) .link`);
  }

  #putAway({ id }: AnnouncementView): void {
    this.away = [...new Set([id, ...this.away, ...putAwayOne(id)])];
    this.hasPutAway = true;
    this.announce(this.t('announcements.is-away'));
    this.#focus.to('#is-away');
  }
}
