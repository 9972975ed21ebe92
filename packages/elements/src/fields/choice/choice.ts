import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { FieldElement } from '../../internal/field-element.ts';

/** One of a closed list: radio buttons up to five, a native select above. */
export class TthcFieldChoice extends FieldElement<string> {
  /** Labels by key; the key is the answer. */
  @property({ attribute: false }) choices: Readonly<Record<string, string>> = {};

  protected override get grouped(): boolean {
    return Object.keys(this.choices).length <= 5;
  }

  protected override control(): TemplateResult {
    return this.grouped ? this.radios() : this.select();
  }

  private radios(): TemplateResult {
    return html`${Object.entries(this.choices).map(
      ([key, label]) =>
        html`<label class="option">
          <input
            type="radio"
            name="choice"
            value=${key}
            .checked=${live(this.value === key)}
            ?disabled=${this.disabled}
            @change=${this.chosen}
          />
          <span>${label}</span>
        </label>`,
    )}`;
  }

  private select(): TemplateResult {
    return html`<select
      id="control"
      ?disabled=${this.disabled}
      aria-required=${this.required ? 'true' : nothing}
      aria-invalid=${this.invalid ?? nothing}
      aria-describedby=${this.describedBy() ?? nothing}
      @change=${this.chosen}
    >
      <option value="" .selected=${live(this.value === undefined)}>${this.t('fields.choice.none')}</option>
      ${Object.entries(this.choices).map(
        ([key, label]) => html`<option value=${key} .selected=${live(this.value === key)}>${label}</option>`,
      )}
    </select>`;
  }

  private chosen({ target }: Event): void {
    // Both controls carry the key as their value.
    this.change((target as HTMLInputElement | HTMLSelectElement).value || undefined);
  }
}
