import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { FieldElement } from '../../internal/field-element.ts';
import { fieldTexts } from '../../locales/index.ts';
import { laterFieldTexts } from '../later-texts.ts';
import { styles } from './choices.styles.ts';

/** Some of a closed list, as check boxes. A long list of which some are chosen is closed at first, and says which. */
export class TthcFieldChoices extends FieldElement<readonly string[]> {
  static override styles: CSSResultGroup = [FieldElement.styles, styles];
  protected override readonly areas = [fieldTexts, laterFieldTexts];

  protected override get grouped(): boolean {
    return true;
  }

  /** Labels by key; the keys are the answer. */
  @property({ attribute: false }) choices: Readonly<Record<string, string>> = {};

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
    return html`${Object.entries(this.choices).map(
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

  private ticked({ target }: Event): void {
    // The listener sits on the check boxes.
    const { value, checked } = target as HTMLInputElement;
    // In the order of the list, whatever the order of ticking.
    const keys = Object.keys(this.choices).filter((key) => (key === value ? checked : this.value?.includes(key)));
    this.change(keys.length > 0 ? keys : undefined);
  }
}
