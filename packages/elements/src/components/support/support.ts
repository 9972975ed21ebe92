import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  administrationClient,
  type SupportContactView,
  type SupportTopic,
} from '@tthc-dang/core/client/administration';
import { Reading } from '../../controllers/reading.ts';
import type { PortalContext } from '../../controllers/portal-context.ts';
import { TthcElement } from '../../internal/base-element.ts';
import { formatMoment } from '../../internal/format.ts';
import { keepContacts, keptContacts } from './kept-contacts.ts';
import { styles } from './support.styles.ts';
import { supportTexts } from './texts.ts';

const topics = ['sign-in', 'procedures', 'dues', 'data', 'technical'] as const satisfies readonly SupportTopic[];

/**
 * Whom to turn to, by topic, the nearest office first. Without a network, or before signing in, the contacts that were last
 * read on this device, or those that the page gives.
 */
export class TthcSupport extends TthcElement {
  static override styles: CSSResultGroup = [TthcElement.styles, styles];
  protected override readonly areas = [supportTexts];

  /** Only this topic. */
  @property() topic: SupportTopic | undefined;
  /** Contacts to show instead of asking: for a page before signing in. */
  @property({ attribute: false }) contacts: readonly SupportContactView[] | undefined;
  /** 2 where the page has a heading of its own above. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel: 1 | 2 = 1;

  @state() private kept = keptContacts();
  readonly #read = new Reading(this, async ({ client, now }: PortalContext, signal: AbortSignal) => {
    const { items } = await administrationClient(client).support({}, { signal });
    keepContacts({ at: now(), items });
    return items;
  });

  /** Moves the focus to the heading. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.contacts) this.#read.want(this.portal, 'all');
  }

  override render(): TemplateResult {
    const title = this.t('support.title');
    return this.root(html`
      ${this.headingLevel === 2 ? html`<h2 id="title" tabindex="-1">${title}</h2>` : html`<h1 id="title" tabindex="-1">${title}</h1>`}
      ${this.#body()}
    `);
  }

  #body(): unknown {
    const { value, trouble } = this.#read;
    const fresh = this.contacts ?? value;
    if (fresh) return this.#list(fresh);
    if (this.portal && !trouble) return html`<p role="status">${this.t('common.loading')}</p>`;
    const again = trouble
      ? html`<button class="button quiet" type="button" @click=${() => void this.#read.read()}>
          ${this.t('common.retry')}
        </button>`
      : '';
    if (!this.kept)
      return html`<div class="notice ${trouble ? 'bad' : ''}">
        <p>${this.t(trouble ? `common.trouble.${trouble}` : 'support.none')}</p>
        ${again}
      </div>`;
    return html`<div class="notice wait">
        <p>${this.t('support.kept', { moment: formatMoment(this.kept.at) })}</p>
        ${again}
      </div>
      ${this.#list(this.kept.items)}`;
  }

  #list(items: readonly SupportContactView[]): unknown {
    const shown = topics.filter(
      (topic) => (this.topic === undefined || topic === this.topic) && items.some((one) => one.topic === topic),
    );
    if (shown.length === 0) return html`<p>${this.t('support.none')}</p>`;
    return html`
      <p>${this.t('support.intro')}</p>
      ${shown.map(
        (topic) => html`
          ${this.headingLevel === 2 ? html`<h3>${this.t(`support.${topic}`)}</h3>` : html`<h2>${this.t(`support.${topic}`)}</h2>`}
          <ul>
            ${items.filter((one) => one.topic === topic).map((one) => html`<li>${this.#contact(one)}</li>`)}
          </ul>
        `,
      )}
    `;
  }

  #contact({ name, organizationName, hotline, email, zalo, hours }: SupportContactView): TemplateResult {
    return html`
      <p>
        <strong>${name}</strong
        >${name.includes(organizationName) ? '' : html`<br /><span class="soft">${organizationName}</span>`}
      </p>
      <p class="ways">
        ${hotline ? html`<a class="link numbers" href="tel:${hotline.replace(/[^\d+]/g, '')}">${this.t('support.call', { number: readable(hotline) })}</a>` : ''}
        ${email ? html`<a class="link" href="mailto:${email}">${this.t('support.mail', { address: email })}</a>` : ''}
        ${zalo ? html`<span>${this.t('support.zalo', { name: zalo })}</span>` : ''}
      </p>
      ${hours ? html`<p class="soft">${this.t('support.hours', { hours })}</p>` : ''}
    `;
  }
}

/** A number in groups, as it is said. */
const readable = (number: string): string => number.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1 $2 $3');
