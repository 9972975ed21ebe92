import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { FieldElement } from '../../internal/field-element.ts';
import { cleanDigits } from '../date/date-parts.ts';
import { styles } from '../date/date.styles.ts';
import { monthFromParts, noParts, partsFromMonth, partsFromText, type MonthParts } from './month-parts.ts';

/** A month in two boxes. It never jumps ahead, and takes a whole month pasted into either box. */
export class TthcFieldMonth extends FieldElement<string> {
  static override styles: CSSResultGroup = [FieldElement.styles, styles];
  protected override get grouped(): boolean {
    return true;
  }

  @state() private parts: MonthParts = noParts;

  override focus(options?: FocusOptions): void {
    const boxes = [...this.renderRoot.querySelectorAll('input')];
    // After an error the first box that is still empty is where the work is.
    const box = (this.error ? boxes.find(({ value }) => value === '') : undefined) ?? boxes[0];
    if (box) box.focus(options);
    else super.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('value') && monthFromParts(this.parts) !== this.value) this.parts = partsFromMonth(this.value);
  }

  protected override control(): TemplateResult {
    return html`<div class="boxes">
      ${(['month', 'year'] as const).map(
        (part) =>
          html`<div class=${part}>
            <label for=${part}>${this.t(`fields.date.${part}`)}</label>
            <input
              id=${part}
              name=${part}
              inputmode="numeric"
              autocomplete="off"
              .value=${live(this.parts[part])}
              ?disabled=${this.disabled}
              aria-required=${this.required ? 'true' : nothing}
              aria-invalid=${this.invalid ?? nothing}
              aria-describedby=${this.error ? 'error' : nothing}
              @input=${this.typed}
            />
          </div>`,
      )}
    </div>`;
  }

  private typed(event: InputEvent): void {
    if (event.isComposing) return;
    // The listener sits on the inputs, whose names are the parts.
    const box = event.target as HTMLInputElement;
    const part = box.name as keyof MonthParts;
    const most = part === 'year' ? 4 : 2;
    this.parts = partsFromText(box.value) ?? { ...this.parts, [part]: cleanDigits(box.value).slice(0, most) };
    // A letter changes no part, so the box itself must be put right.
    this.requestUpdate();
    this.change(monthFromParts(this.parts));
  }
}
