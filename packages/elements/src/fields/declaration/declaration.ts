import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { FieldElement } from '../../internal/field-element.ts';

/** A statement that the person confirms. */
export class TthcFieldDeclaration extends FieldElement<true> {
  override render(): TemplateResult {
    return this.root(
      html`<div class=${this.error ? 'wrong' : 'right'} part="field">${this.remarks()} ${this.control()}</div>`,
    );
  }

  protected override control(): TemplateResult {
    return html`<label class="option">
      <input
        id="control"
        type="checkbox"
        .checked=${live(this.value === true)}
        ?disabled=${this.disabled}
        aria-required=${this.required ? 'true' : nothing}
        aria-invalid=${this.invalid ?? nothing}
        aria-describedby=${this.describedBy() ?? nothing}
        @change=${this.ticked}
      />
      <span>${this.heading()}</span>
    </label>`;
  }

  private ticked({ target }: Event): void {
    // The listener sits on the check box.
    this.change((target as HTMLInputElement).checked ? true : undefined);
  }
}
