import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { FieldElement } from '../../internal/field-element.ts';

/** Some of a closed list, as check boxes. */
export class TthcFieldChoices extends FieldElement<readonly string[]> {
  protected override get grouped(): boolean {
    return true;
  }

  /** Labels by key; the keys are the answer. */
  @property({ attribute: false }) choices: Readonly<Record<string, string>> = {};

  protected override control(): TemplateResult {
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
