import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { FieldElement } from '../../internal/field-element.ts';
import { searched } from '../../internal/searched.ts';
import { fieldTexts } from '../../locales/index.ts';
import { laterFieldTexts } from '../later-texts.ts';
import { styles } from './choices.styles.ts';

/** Of so many boxes the one that is meant is not found by looking. */
const many = 20;

/**
 * Some of a closed list, as check boxes. A long list of which some are chosen is closed at first, and says which; a very long one is searched,
 * and what is chosen of it always stays in sight.
 */
export class TthcFieldChoices extends FieldElement<readonly string[]> {
  static override styles: CSSResultGroup = [FieldElement.styles, styles];
  protected override readonly areas = [fieldTexts, laterFieldTexts];

  protected override get grouped(): boolean {
    return true;
  }

  /** Labels by key; the keys are the answer. */
  @property({ attribute: false }) choices: Readonly<Record<string, string>> = {};

  /** What is looked for in a very long list. It is no answer, and nothing is lost with it. */
  @state() private sought = '';
  /** Whether the list began closed. */
  #isFolded: boolean | undefined;

  protected override control(): TemplateResult {
    const chosen = this.value ?? [];
    this.#isFolded ??= chosen.length > 0 && Object.keys(this.choices).length > 7;
    if (!this.#isFolded) return this.#boxes();
    return html`<details ?open=${this.error !== ''}>
      <summary>
        ${chosen.map((key) => this.choices[key] ?? key).join('; ')} <span>${this.t('fields.choices.more')}</span>
      </summary>
      ${this.#boxes()}
    </details>`;
  }

  #boxes(): TemplateResult {
    const all = Object.entries(this.choices);
    const isSearched = searched(this.sought);
    const shown = all.filter(([key, label]) => this.value?.includes(key) || isSearched(label));
    return html`${all.length > many ? this.#search(shown.length, all.length) : ''}
    ${shown.map(
      ([key, label]) =>
        html`<label class="option">
          <input
            type="checkbox"
            value=${key}
            .checked=${live(this.value?.includes(key) ?? false)}
            ?disabled=${this.disabled}
            aria-invalid=${this.invalid ?? nothing}
            @change=${this.ticked}
          />
          <span>${label}</span>
        </label>`,
    )}`;
  }

  #search(shown: number, all: number): TemplateResult {
    return html`<div class="search">
      <label for="sought">${this.t('fields.choices.search')}</label>
      <input
        id="sought"
        type="search"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        aria-describedby="found"
        .value=${live(this.sought)}
        ?disabled=${this.disabled}
        @input=${({ target }: Event) => (this.sought = (target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => {
          // The form around is not sent by somebody who looks for a word.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <p id="found" class="hint" role="status">${this.t('fields.choices.found', { n: shown, of: all })}</p>
    </div>`;
  }

  private ticked({ target }: Event): void {
    // The listener sits on the check boxes.
    const { value, checked } = target as HTMLInputElement;
    // In the order of the list, whatever the order of ticking.
    const keys = Object.keys(this.choices).filter((key) => (key === value ? checked : this.value?.includes(key)));
    this.change(keys.length > 0 ? keys : undefined);
  }
}
