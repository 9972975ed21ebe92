import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { TthcElement } from '../../internal/base-element.ts';
import { sampleStyles } from './theme.styles.ts';
import { themeTexts } from './texts.ts';

/** Everything that the kit shows in colour, in every state, to be looked at under a theme. */
export class TthcThemeSample extends TthcElement {
  static override styles: CSSResultGroup = [TthcElement.styles, sampleStyles];
  protected override readonly areas = [themeTexts];

  override render(): TemplateResult {
    const { t } = this;
    const choices = { a: t('theme.sample.choice-a'), b: t('theme.sample.choice-b') };
    return this.root(html`
      <p class="brand">${t('theme.sample.brand')}</p>
      <p>
        ${t('theme.sample.text')} <span class="soft">${t('theme.sample.soft')}</span>
        <a href="#sample" @click=${(event: Event) => event.preventDefault()}>${t('theme.sample.link')}</a>
      </p>
      <div class="actions">
        <button class="button" type="button">${t('theme.sample.button')}</button>
        <button class="button pressed" type="button">${t('theme.sample.hover')}</button>
        <button class="button quiet" type="button">${t('theme.sample.quiet')}</button>
        <button class="button" type="button" aria-disabled="true">${t('theme.sample.disabled')}</button>
        <button class="button focused" type="button">${t('theme.sample.focus')}</button>
      </div>
      <p class="tags">
        ${(['', 'ok', 'wait', 'bad'] as const).map(
          (tone) => html`<span class="tag ${tone}">${t(`theme.sample.tag-${tone || 'plain'}`)}</span> `,
        )}
      </p>
      ${(['', 'ok', 'wait', 'bad'] as const).map(
        (tone) => html`<p class="notice ${tone}">${t(`theme.sample.notice-${tone || 'plain'}`)}</p>`,
      )}
      <div class="panel"><p>${t('theme.sample.panel')}</p></div>
      <tthc-field-text
        .label=${t('theme.sample.field')}
        .hint=${t('theme.sample.hint')}
        .value=${t('theme.sample.value')}
        required
      ></tthc-field-text>
      <tthc-field-text
        .label=${t('theme.sample.wrong')}
        .error=${t('theme.sample.error')}
        .value=${t('theme.sample.value')}
        required
      ></tthc-field-text>
      <tthc-field-text .label=${t('theme.sample.off')} .value=${t('theme.sample.value')} disabled></tthc-field-text>
      <tthc-field-choice
        .label=${t('theme.sample.choice')}
        .choices=${choices}
        .value=${'a'}
        required
      ></tthc-field-choice>
      <label class="focused-label" for="focused">${t('theme.sample.focused-field')}</label>
      <input id="focused" class="focused" .value=${t('theme.sample.value')} />
    `);
  }
}
