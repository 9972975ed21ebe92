import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { dongInWords } from '@tthc-dang/core/identifiers/dong-in-words';
import { FieldElement } from '../../internal/field-element.ts';
import type { Area } from '../../locales/area.ts';
import { laterFieldTexts } from '../later-texts.ts';
import { styles } from './number.styles.ts';
import { numberFromText, textFromNumber } from './whole-number.ts';

/**
 * A whole number: `money` in đồng, read back in words, or `count`. It takes points, spaces and a currency sign, changes nothing
 * while one types, and keeps what is no number for the form to complain about.
 */
export class TthcFieldNumber extends FieldElement<number | string> {
  static override styles: CSSResultGroup = [FieldElement.styles, styles];
  protected override areas: readonly Area[] = [...this.areas, laterFieldTexts];

  @property() kind: 'money' | 'count' = 'count';
  // What stands in the box while it is being typed into.
  @state() private typed = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('value') && numberFromText(this.typed) !== this.value)
      this.typed = textFromNumber(this.value, this.kind === 'money');
  }

  protected override control(): TemplateResult {
    const money = this.kind === 'money';
    const words = money && typeof this.value === 'number' && this.language === 'vi' ? dongInWords(this.value) : '';
    return html`<span class="amount">
        <input
          id="control"
          inputmode="numeric"
          autocomplete="off"
          .value=${live(this.typed)}
          ?disabled=${this.disabled}
          aria-required=${this.required ? 'true' : nothing}
          aria-invalid=${this.invalid ?? nothing}
          aria-describedby=${this.describedBy(...(money ? ['unit'] : []), ...(words ? ['words'] : [])) ?? nothing}
          @input=${this.changed}
          @blur=${this.left}
        />
        ${money ? html`<span id="unit" class="unit">${this.t('fields.money.unit')}</span>` : nothing}
      </span>
      ${words ? html`<span id="words" class="soft">${words}</span>` : nothing}`;
  }

  private changed({ target }: Event): void {
    // The listener sits on the input itself.
    this.typed = (target as HTMLInputElement).value;
    this.change(numberFromText(this.typed));
  }

  /** Written the way amounts are read, once nobody types. */
  private left(): void {
    this.typed = textFromNumber(this.value, this.kind === 'money');
  }
}
