import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { styles } from './boxes-field.styles.ts';
import { FieldElement } from './field-element.ts';

/** What was typed into the boxes, by the names of the boxes. */
export type Parts<Part extends string> = Readonly<Record<Part, string>>;

/** Digits as people type them: full-width forms, spaces and points are forgiven. */
export const cleanDigits = (typed: string): string => typed.normalize('NFKC').replace(/[^\d]/g, '');

/** An answer in boxes of digits, one beside the other. It never jumps ahead, and takes a whole answer pasted into any box. */
export abstract class BoxesField<Part extends 'day' | 'month' | 'year'> extends FieldElement<string> {
  static override styles: CSSResultGroup = [FieldElement.styles, styles];
  protected override get grouped(): boolean {
    return true;
  }

  /** The boxes, in the order in which they stand. */
  protected abstract readonly boxes: readonly Part[];
  /** The answer to what was typed; what is not complete keeps its gaps, so that nothing typed is lost. */
  protected abstract readonly answerOf: (parts: Parts<Part>) => string | undefined;
  /** The boxes for an answer. */
  protected abstract readonly partsOf: (answer: string | undefined) => Parts<Part>;
  /** A whole answer pasted or typed into one box. */
  protected abstract readonly partsIn: (text: string) => Parts<Part> | undefined;

  @state() private parts: Parts<Part> | undefined;

  override focus(options?: FocusOptions): void {
    const boxes = [...this.renderRoot.querySelectorAll('input')];
    // After an error the first box that is still empty is where the work is.
    const box = (this.error ? boxes.find(({ value }) => value === '') : undefined) ?? boxes[0];
    if (box) this.enter(box, options);
    else super.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.parts || (changed.has('value') && this.answerOf(this.parts) !== this.value))
      this.parts = this.partsOf(this.value);
  }

  protected override control(): TemplateResult {
    return html`<div class="boxes">
      ${this.boxes.map(
        (part) =>
          html`<div class=${part}>
            <label for=${part}>${this.t(`fields.date.${part}`)}</label>
            <input
              id=${part}
              name=${part}
              inputmode="numeric"
              autocomplete="off"
              .value=${live(this.parts?.[part] ?? '')}
              ?disabled=${this.disabled}
              aria-required=${this.required ? 'true' : nothing}
              aria-invalid=${this.invalid ?? nothing}
              aria-describedby=${this.error ? 'error' : nothing}
              @input=${this.typed}
              @change=${this.typed}
            />
          </div>`,
      )}
    </div>`;
  }

  private typed(event: InputEvent): void {
    // What an input method composed comes with the change, when the box is left.
    if (event.isComposing) return;
    // The listener sits on the inputs, whose names are the parts.
    const box = event.target as HTMLInputElement;
    const most = box.name === 'year' ? 4 : 2;
    const parts = this.partsIn(box.value) ?? {
      ...(this.parts ?? this.partsOf(undefined)),
      [box.name]: cleanDigits(box.value).slice(0, most),
    };
    this.parts = parts;
    // A letter changes no part, so the box itself must be put right.
    this.requestUpdate();
    this.change(this.answerOf(parts));
  }
}
