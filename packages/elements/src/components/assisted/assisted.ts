import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { TthcChangeEvent } from '../../events/change-event.ts';
import { TthcHelperEvent } from '../../events/helper-event.ts';
import { TthcElement } from '../../internal/base-element.ts';
import { assistedTexts } from './texts.ts';

/**
 * For a member who has somebody beside them: the helper's name, and the member's own word that they agree. From then on the portal
 * around it says who helps with every act, and shows it. Also says what to do for those who cannot sign in at all.
 *
 * @fires tthc-helper - The member agreed that this person helps; the portal listens.
 */
export class TthcAssisted extends TthcElement {
  static override styles: CSSResultGroup = TthcElement.styles;
  protected override readonly areas = [assistedTexts];

  @state() private name = '';
  @state() private agreed = false;
  @state() private isJudged = false;

  private get isNamed(): boolean {
    return this.name.trim().length >= 2;
  }

  override render(): TemplateResult {
    const { t, isJudged } = this;
    return this.root(html`
      <h1 class="procedure" tabindex="-1">${t('portal.assisted.title')}</h1>
      <p>${t('portal.assisted.text')}</p>
      <div @tthc-change=${this.changed}>
        <tthc-field-text
          name="helper"
          required
          .label=${t('portal.assisted.name')}
          .value=${this.name}
          .error=${isJudged && !this.isNamed ? t('portal.assisted.name-missing') : ''}
        ></tthc-field-text>
        <tthc-field-declaration
          name="consent"
          required
          .label=${t('portal.assisted.consent')}
          .value=${this.agreed || undefined}
          .error=${isJudged && !this.agreed ? t('portal.assisted.consent-missing') : ''}
        ></tthc-field-declaration>
      </div>
      <div class="actions">
        <button class="button" type="button" @click=${this.begin}>${t('portal.assisted.start')}</button>
      </div>
      <section class="panel">
        <h2>${t('portal.assisted.cannot')}</h2>
        <ul>
          <li>${t('portal.assisted.bring')}</li>
          <li>${t('portal.assisted.go')}</li>
          <li>${t('portal.assisted.officer')}</li>
        </ul>
        <p><strong>${t('portal.assisted.never')}</strong></p>
      </section>
    `);
  }

  private changed(event: TthcChangeEvent): void {
    event.stopPropagation();
    if (event.name === 'helper') this.name = typeof event.value === 'string' ? event.value : '';
    else this.agreed = event.value === true;
  }

  private begin(): void {
    this.isJudged = true;
    if (this.isNamed && this.agreed) {
      this.dispatchEvent(new TthcHelperEvent(this.name.trim()));
      // The next helper begins with an empty page.
      [this.name, this.agreed, this.isJudged] = ['', false, false];
      return;
    }
    const wrong = this.isNamed ? 'tthc-field-declaration' : 'tthc-field-text';
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(wrong)?.focus());
  }
}
