import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { OrganizationView } from '@tthc-dang/core';
import { FieldElement } from '../../internal/field-element.ts';
import { fieldTexts } from '../../locales/index.ts';
import { laterFieldTexts } from '../later-texts.ts';
import { troubleOf } from '../../internal/trouble.ts';
import { OrganizationSearch } from './organization-search.ts';
import { styles } from './organization.styles.ts';

/** An organization of the register: a combobox that searches on the server, with or without accents. The answer is its id. */
export class TthcFieldOrganization extends FieldElement<string> {
  static override styles: CSSResultGroup = [FieldElement.styles, styles];
  protected override readonly areas = [fieldTexts, laterFieldTexts];

  /** The kinds of organization to choose from; all when empty. */
  @property({ attribute: false }) types: readonly string[] = [];

  @state() private typed = '';
  @state() private chosen: OrganizationView | undefined;
  @state() private open = false;
  @state() private active = -1;
  readonly #search = new OrganizationSearch(this, (search) => this.#found(search));
  #asked: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('value') && this.value !== this.chosen?.id) {
      if (this.value === undefined && this.chosen) this.typed = '';
      this.chosen = undefined;
    }
    if (this.value !== undefined && this.chosen === undefined) void this.#read(this.value);
  }

  protected override control(): TemplateResult {
    const option = this.open && this.active >= 0 ? `option-${this.active}` : undefined;
    return html`<div class="combobox">
      <input
        id="control"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-expanded=${this.open ? 'true' : 'false'}
        aria-controls="list"
        aria-activedescendant=${option ?? nothing}
        aria-required=${this.required ? 'true' : nothing}
        aria-invalid=${this.invalid ?? nothing}
        aria-describedby=${this.describedBy('state') ?? nothing}
        placeholder=${this.t('fields.organization.placeholder')}
        .value=${live(this.chosen?.name ?? this.typed)}
        ?disabled=${this.disabled}
        @input=${this.#type}
        @compositionend=${this.#type}
        @keydown=${this.#key}
        @blur=${this.#close}
      />
      <ul id="list" role="listbox" aria-label=${this.t('fields.organization.list')} ?hidden=${!this.open}>
        ${this.#search.items.map((item, index) => this.#option(item, index))}
      </ul>
      <p id="state" class="soft">${this.#state()}</p>
    </div>`;
  }

  #option(item: OrganizationView, index: number): TemplateResult {
    return html`<li
      id="option-${index}"
      role="option"
      aria-selected=${index === this.active ? 'true' : 'false'}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#choose(item)}
    >
      <strong>${item.name}</strong><span class="soft">${item.path.join(', ')}</span>
      ${item.formerNames ? html`<span class="soft">${this.t('fields.organization.former', { names: item.formerNames.join('; ') })}</span>` : ''}
    </li>`;
  }

  #state(): unknown {
    const { state: searching, items, total, trouble } = this.#search;
    if (this.chosen) return [this.chosen.typeLabel, ...this.chosen.path].join(', ');
    if (searching === 'searching') return this.t('fields.organization.searching');
    if (searching === 'failed')
      return html`${this.t(`common.trouble.${trouble}`)}
        <button class="link" type="button" @click=${this.#again}>${this.t('common.retry')}</button>`;
    if (searching === 'found' && items.length === 0) return this.t('fields.organization.none');
    if (this.open && total > items.length) return this.t('fields.organization.more', { count: total - items.length });
    return this.typed && !this.open ? this.t('fields.organization.unfinished') : '';
  }

  #type(event: Event): void {
    // While an accent is being composed the letters are not yet what is meant.
    if (event instanceof InputEvent && event.isComposing) return;
    // The listener sits on the input.
    const { value } = event.target as HTMLInputElement;
    if (value === (this.chosen?.name ?? this.typed)) return;
    this.typed = value;
    this.chosen = undefined;
    this.open = false;
    this.active = -1;
    if (this.value !== undefined) this.change(undefined);
    const client = this.portal?.client;
    if (client && value.trim().length >= 2) this.#search.later(client, value.trim(), this.types);
    else this.#search.stop();
  }

  readonly #again = (): void => {
    const client = this.portal?.client;
    if (client) void this.#search.now(client, this.typed.trim(), this.types);
    this.focus();
  };

  #found({ state: searching, items, total, trouble }: OrganizationSearch): void {
    this.open = searching === 'found' && items.length > 0;
    this.active = -1;
    if (searching === 'failed') this.announce(this.t(`common.trouble.${trouble}`), 'assertive');
    else
      this.announce(
        items.length > 0 ? this.t('fields.organization.count', { count: total }) : this.t('fields.organization.none'),
      );
    if (searching === 'failed' && trouble === 'session') this.portal?.sessionExpired();
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { items } = this.#search;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && items.length > 0) {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const from = this.active < 0 && step < 0 ? 0 : this.active;
      this.active = this.open ? (from + step + items.length) % items.length : 0;
      this.open = true;
      this.renderRoot.querySelector(`#option-${this.active}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && this.open) {
      const item = items[this.active] ?? (items.length === 1 ? items[0] : undefined);
      if (item) this.#choose(item);
    } else if (event.key === 'Escape' && this.open) this.open = false;
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #choose(item: OrganizationView): void {
    this.chosen = item;
    this.typed = item.name;
    this.open = false;
    this.#search.stop();
    this.change(item.id);
    this.announce(this.t('fields.organization.chosen', { name: [item.name, ...item.path].join(', ') }));
  }

  #close(): void {
    this.open = false;
  }

  /** The name for an id that came from outside: a working copy, an earlier answer. */
  async #read(id: string): Promise<void> {
    const client = this.portal?.client;
    if (!client || this.#asked === id) return;
    this.#asked = id;
    try {
      const found = await client.organization(id, { signal: this.signal });
      if (this.value === id) this.chosen = found;
    } catch (error) {
      // Without its name the id itself is shown; the server judges it in the end.
      if (!this.signal.aborted && this.value === id) this.typed = id;
      if (troubleOf(error) === 'session') this.portal?.sessionExpired();
    }
  }
}
