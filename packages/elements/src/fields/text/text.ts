import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { FieldElement } from '../../internal/field-element.ts';
import { typedText } from '../../internal/typed-text.ts';

const kinds = {
  text: { type: 'text', autocomplete: 'off', spellcheck: 'true' },
  phone: { type: 'tel', autocomplete: 'tel', spellcheck: 'false' },
  email: { type: 'email', autocomplete: 'email', spellcheck: 'false' },
} as const;

/** One line of text; `kind` chooses the keyboard of a phone and what the browser may fill in. */
export class TthcFieldText extends FieldElement<string> {
  @property() kind: keyof typeof kinds = 'text';

  protected override control(): TemplateResult {
    const { type, autocomplete, spellcheck } = kinds[this.kind];
    return html`<input
      id="control"
      type=${type}
      autocomplete=${autocomplete}
      spellcheck=${spellcheck}
      .value=${live(this.value ?? '')}
      ?disabled=${this.disabled}
      aria-required=${this.required ? 'true' : nothing}
      aria-invalid=${this.invalid ?? nothing}
      aria-describedby=${this.describedBy() ?? nothing}
      @input=${this.typed}
    />`;
  }

  private typed(event: Event): void {
    this.change(typedText(event));
  }
}
