import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { FieldElement } from '../../internal/field-element.ts';
import { typedText } from '../../internal/typed-text.ts';

/** Several lines of text; near the limit it says how much is left, and never cuts what was typed or pasted. */
export class TthcFieldLongText extends FieldElement<string> {
  /** How many characters are accepted. */
  @property({ type: Number }) max: number | undefined;

  /** How many lines stand open from the start: 2 for what is mostly one line, and longer than a phone is wide. */
  @property({ type: Number }) rows = 5;

  protected override control(): TemplateResult {
    const left = (this.max ?? Infinity) - (this.value?.length ?? 0);
    const near = this.max !== undefined && left < this.max / 5;
    const words = left < 0 ? this.t('fields.text.over', { count: -left }) : this.t('fields.text.left', { count: left });
    return html`<textarea
        id="control"
        rows=${this.rows}
        .value=${live(this.value ?? '')}
        ?disabled=${this.disabled}
        aria-required=${this.required ? 'true' : nothing}
        aria-invalid=${this.invalid ?? nothing}
        aria-describedby=${this.describedBy(...(near ? ['left'] : [])) ?? nothing}
        @input=${this.typed}
      ></textarea>
      ${near ? html`<span id="left" class=${left < 0 ? 'message' : 'soft numbers'}>${words}</span>` : nothing}`;
  }

  private typed(event: Event): void {
    this.change(typedText(event));
  }
}
