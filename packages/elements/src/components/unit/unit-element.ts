import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Me, Office } from '@tthc-dang/core';
import { dateOf } from '@tthc-dang/core/dates';
import type { Acted } from '../../controllers/acting.ts';
import { NextFocus } from '../../controllers/next-focus.ts';
import { Reading } from '../../controllers/reading.ts';
import type { Area } from '../../locales/area.ts';
import { unit as unitVi } from '../../locales/vi/unit.ts';
import { TthcElement } from '../../internal/base-element.ts';
import { refusalList } from '../../internal/refusal-list.ts';
import { whyNot } from '../../internal/why-not.ts';
import { unitStyles } from './unit.styles.ts';

/** What every screen of a unit says. */
export const unitTexts: Area = { vi: unitVi, en: async () => (await import('../../locales/en/unit.ts')).unit };

/** A screen for whoever holds an office of a unit: which unit, a heading, and news. */
export abstract class UnitElement extends TthcElement {
  static override styles: CSSResultGroup = [TthcElement.styles, unitStyles];
  protected override areas: readonly Area[] = [unitTexts];

  /** The organization; without it the one of the person's own office. */
  @property({ attribute: 'unit-id' }) unitId = '';
  /** 2 where the page has a heading of its own above. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel: 1 | 2 = 1;

  @state() private news = '';
  @state() private isBad = false;
  @state() private chosen = '';

  /** The offices whose units are offered. */
  protected abstract readonly offices: readonly Office[];

  protected readonly nextFocus = new NextFocus(this);
  readonly #who = new Reading<Me>(this, (portal) => portal.whoAmI());

  /** Moves the focus to the heading. */
  override focus(): void {
    this.nextFocus.to('#title');
  }

  /** Who is signed in, once that is known. */
  protected get me(): Me | undefined {
    return this.portal?.me ?? this.#who.value;
  }

  /** The unit that is shown; empty while it is not known. */
  protected get unit(): string {
    return this.unitId || this.chosen || (this.#units()[0]?.organizationId ?? '');
  }

  protected get today(): string {
    return dateOf(this.portal?.now() ?? new Date().toISOString());
  }

  /** Whether the person holds one of some offices in the unit that is shown. */
  protected holds(...offices: readonly Office[]): boolean {
    return this.#mandates().some(
      ({ organizationId, office }) => organizationId === this.unit && offices.includes(office),
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.portal && !this.portal.me) this.#who.want(this.portal, 'me');
    if (changed.has('unitId')) this.turned();
  }

  /** Another unit is shown: what belonged to the one before is put away. */
  protected turned(): void {
    this.news = '';
  }

  /** The screen: heading, unit, news, what is `between`, and what the unit has. */
  protected page(title: string, content: () => unknown, between: unknown = ''): TemplateResult {
    return this.root(html`
      ${this.headingLevel === 2 ? html`<h2 id="title" tabindex="-1">${title}</h2>` : html`<h1 id="title" tabindex="-1">${title}</h1>`}
      ${this.#chooser()}
      ${this.news ? html`<p id="news" class="notice ${this.isBad ? 'bad' : 'ok'}" tabindex="-1">${this.news}</p>` : ''}
      ${between} ${this.unit ? content() : this.#nobody()}
    `);
  }

  /** What a reading came to: what went wrong, that it runs, or what was read. */
  protected shown<T, Key extends string>(reading: Reading<T, Key>, view: (value: T) => unknown): unknown {
    const { trouble, refusals, value } = reading;
    return html`
      ${
        trouble
          ? html`<div class="notice bad">
              <p>${this.t(`common.trouble.${trouble}`)}</p>
              <button class="link" type="button" @click=${() => void reading.read()}>${this.t('common.retry')}</button>
            </div>`
          : ''
      }
      ${
        refusals.length > 0
          ? html`<div class="notice bad">
              <p>${this.t('unit.no-access')}</p>
              ${refusalList(refusals, this.t)}
            </div>`
          : ''
      }
      ${value === undefined ? (trouble || refusals.length > 0 ? '' : html`<p role="status">${this.t('common.loading')}</p>`) : view(value)}
    `;
  }

  /** Says what was done, or why not, and leads there. */
  protected say(text: string, isBad = false): void {
    this.news = text;
    this.isBad = isBad;
    this.announce(text, isBad ? 'assertive' : 'polite');
    this.nextFocus.to('#news');
  }

  /** Says why something was not done. */
  protected sayWhyNot(acted: Exclude<Acted<unknown>, { readonly ok: true }>): void {
    this.say(this.t('unit.failed', { why: whyNot(acted, this.t) }), true);
  }

  #mandates(): Me['assignments'] {
    const on = this.today;
    return (this.me?.assignments ?? []).filter(({ from, to }) => from <= on && (to === undefined || on <= to));
  }

  #units(): Me['assignments'] {
    const held = this.#mandates().filter(({ office }) => this.offices.includes(office));
    return held.filter(
      (one, index) => held.findIndex((other) => other.organizationId === one.organizationId) === index,
    );
  }

  #chooser(): TemplateResult | '' {
    const units = this.#units();
    if (this.unitId || units.length < 2) return '';
    return html`<div class="filters">
      <label>
        ${this.t('unit.which')}
        <select id="unit" @change=${(event: Event) => this.#choose((event.target as HTMLSelectElement).value)}>
          ${units.map(
            ({ organizationId, organizationName }) =>
              html`<option value=${organizationId} ?selected=${organizationId === this.unit}>
                ${organizationName}
              </option>`,
          )}
        </select>
      </label>
    </div>`;
  }

  #choose(unitId: string): void {
    this.chosen = unitId;
    this.turned();
  }

  #nobody(): unknown {
    return this.me ? html`<p class="empty">${this.t('unit.none')}</p>` : this.shown(this.#who, () => '');
  }
}
