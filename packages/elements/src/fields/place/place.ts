import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { PlaceAdvice } from '@tthc-dang/core/identifiers/place';
import { dateOf } from '@tthc-dang/core/dates';
import type { TthcChangeEvent } from '../../events/change-event.ts';
import { FieldElement } from '../../internal/field-element.ts';
import type { Area } from '../../locales/area.ts';
import { styles } from './place.styles.ts';

/**
 * An address of today, typed freely. Where it names a province that is part of another one since 01/7/2025, or a district, it says so once
 * the person has left it, and offers the present name; nothing is refused.
 */
export class TthcFieldPlace extends FieldElement<string> {
  static override styles: CSSResultGroup = [FieldElement.styles, styles];
  /** Grows by the words of the advice when they have come. */
  protected override areas: readonly Area[] = this.areas;

  @state() private advice: readonly PlaceAdvice[] = [];

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#control')?.focus(options);
  }

  override render(): TemplateResult {
    return this.root(
      html`${this.control()}
        <div role="status" class="advice">${this.advice.map((one) => this.#say(one))}</div>`,
    );
  }

  /** Label, hint and error: the field of a text has them already. An address is mostly one line, and longer than a phone is wide. */
  protected override control(): TemplateResult {
    const { name, label, hint, error, value, required, disabled } = this;
    return html`<tthc-field-long-text
      id="control"
      .name=${name}
      .label=${label}
      .hint=${hint}
      .error=${error}
      .value=${value}
      .required=${required}
      .disabled=${disabled}
      rows="2"
      @tthc-change=${this.#typed}
      @focusin=${this.#begin}
      @focusout=${this.#look}
    ></tthc-field-long-text>`;
  }

  #say(one: PlaceAdvice): TemplateResult {
    if (one.code === 'district') return html`<p>${this.t('place.district', { written: one.written })}</p>`;
    return html`<p>
      ${this.t('place.former', { former: one.former, now: one.now })}
      <button class="link" type="button" @click=${() => this.#take(one)}>
        ${this.t('place.take', { now: one.now })}
      </button>
    </p>`;
  }

  #typed(event: TthcChangeEvent): void {
    // It is this field's answer that the form hears of.
    event.stopPropagation();
    // The field inside has text, or nothing.
    this.change(event.value as string | undefined);
  }

  readonly #begin = (): void => {
    this.advice = [];
  };

  readonly #look = async (): Promise<void> => {
    const now = this.portal?.now() ?? new Date().toISOString();
    // The names of the provinces come when an address is left, with what is said. Where they do not come, nothing is.
    const judge = await import('./advice.ts').catch(() => undefined);
    if (!judge || !this.isConnected || this.matches(':focus-within')) return;
    if (!this.areas.includes(judge.placeTexts)) this.areas = [...this.areas, judge.placeTexts];
    this.advice = judge.placeAdvice(this.value ?? '', dateOf(now));
  };

  #take({ written, now }: { readonly written: string; readonly now: string }): void {
    const value = this.value ?? '';
    const at = value.lastIndexOf(written);
    if (at < 0) return;
    const name = now.replace(/^(Tỉnh|Thành)/, (word) => word.toLowerCase());
    this.change(value.slice(0, at) + name + value.slice(at + written.length));
    this.focus();
  }
}
