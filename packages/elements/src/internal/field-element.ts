import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { TthcChangeEvent } from '../events/change-event.ts';
import { fieldTexts, type Area } from '../locales/index.ts';
import { TthcElement } from './base-element.ts';
import { fieldStyles } from './field.styles.ts';

/** One question: label, hint, error and native control in one shadow root, so that they can name each other. */
export abstract class FieldElement<Value> extends TthcElement {
  static override styles: CSSResultGroup = [TthcElement.styles, fieldStyles];
  protected override readonly areas: readonly Area[] = [fieldTexts];

  /** The name of the answer. */
  @property() name = '';
  @property() label = '';
  @property() hint = '';
  /** Why the answer is not accepted; empty when nothing is wrong. */
  @property() error = '';
  /** The answer; undefined while there is none. */
  @property({ attribute: false }) value: Value | undefined;
  @property({ type: Boolean }) required = false;
  @property({ type: Boolean }) disabled = false;

  /** Several controls under one legend, instead of one under a label. */
  protected get grouped(): boolean {
    return false;
  }

  /** The control or controls. */
  protected abstract control(): TemplateResult;

  override focus(options?: FocusOptions): void {
    const control = this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"], input:checked, #control, input');
    if (control) this.enter(control, options);
    else super.focus(options);
  }

  override render(): TemplateResult {
    return this.root(html`
      <div class=${this.error ? 'wrong' : 'right'} part="field">
        ${
          this.grouped
            ? html`<fieldset aria-describedby=${this.describedBy() ?? nothing}>
                <legend>${this.heading()}</legend>
                ${this.remarks()} ${this.control()}
              </fieldset>`
            : html`<label for="control">${this.heading()}</label> ${this.remarks()} ${this.control()}`
        }
      </div>
    `);
  }

  /** Into a box: after an error what is typed at once takes the place of what stands there. A text of several lines goes on instead. */
  protected enter(box: HTMLElement, options?: FocusOptions): void {
    box.focus(options);
    if (!this.error) return;
    if (box instanceof HTMLInputElement) box.select();
    else if (box instanceof HTMLTextAreaElement) box.setSelectionRange(box.value.length, box.value.length);
  }

  /** Takes an answer from the person and tells the form. */
  protected change(value: Value | undefined): void {
    this.value = value;
    this.dispatchEvent(new TthcChangeEvent(this.name, value));
  }

  /** The label, and whether the question may be left open. */
  protected heading(): unknown {
    return this.required ? this.label : html`${this.label} <span class="optional">${this.t('common.optional')}</span>`;
  }

  /** Hint and error, above the control where everybody reads them first. */
  protected remarks(): unknown {
    return [
      this.hint ? html`<span id="hint" class="hint">${this.hint}</span>` : nothing,
      this.error ? html`<span id="error" class="message">${this.t('common.error')} ${this.error}</span>` : nothing,
    ];
  }

  /** The ids of what describes the control. */
  protected describedBy(...more: readonly string[]): string | undefined {
    const ids = [...(this.hint ? ['hint'] : []), ...(this.error ? ['error'] : []), ...more];
    return ids.length > 0 ? ids.join(' ') : undefined;
  }

  /** `aria-invalid` of the control. */
  protected get invalid(): 'true' | undefined {
    return this.error ? 'true' : undefined;
  }
}
