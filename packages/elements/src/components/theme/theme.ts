import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { TthcElement } from '../../internal/base-element.ts';
import {
  draftTheme,
  judgeTheme,
  readableAction,
  themeCss,
  type PortalColours,
  type Theme,
} from '../../styles/theme-from.ts';
import { pairTable } from './pair-table.ts';
import { readOverrides } from './read-overrides.ts';
import { themeTexts } from './texts.ts';
import { styles } from './theme.styles.ts';

const parts = ['brand', 'action', 'surface', 'ink'] as const;
type Part = (typeof parts)[number];

const isColour = (text: string): boolean => /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(text);

/**
 * Makes a theme from the colours of a portal: shows every state of the kit in it, judges every pair of colours, says what cannot be read
 * and what would be, and gives the CSS. For whoever designs a portal; not part of `all`.
 */
export class TthcTheme extends TthcElement {
  static override styles: CSSResultGroup = [TthcElement.styles, styles];
  protected override readonly areas = [themeTexts];

  /** The portal's colours to begin with. */
  @property({ attribute: false }) colours: PortalColours = { brand: '#a4161a', action: '#0b4f8a', surface: '#ffffff' };
  /** What the portal's own style sheet sets besides. */
  @property() overrides = '';

  @state() private typed: Readonly<Partial<Record<Part, string>>> = {};
  readonly #sheet = new CSSStyleSheet();
  /** The theme that was last possible: while a colour is being typed, the sample keeps it. */
  #theme: Theme = {};

  override connectedCallback(): void {
    super.connectedCallback();
    const { shadowRoot } = this;
    if (shadowRoot && !shadowRoot.adoptedStyleSheets.includes(this.#sheet))
      shadowRoot.adoptedStyleSheets.push(this.#sheet);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('colours')) this.typed = { surface: '#ffffff', ...this.colours };
    const colours = this.#chosen();
    if (colours) this.#theme = { ...draftTheme(colours), ...readOverrides(this.overrides).theme };
    this.#sheet.replaceSync(themeCss(this.#theme, 'tthc-theme-sample'));
  }

  override render(): TemplateResult {
    const { t } = this;
    const verdicts = judgeTheme(this.#theme);
    const css = themeCss(this.#theme, ':root');
    return this.root(html`
      <h1 tabindex="-1">${t('theme.title')}</h1>
      <div class="columns">
        <div>
          ${parts.map((part) => this.#colour(part))}
          <label for="overrides">${t('theme.overrides')}</label>
          <textarea
            id="overrides"
            spellcheck="false"
            aria-describedby="overrides-hint"
            .value=${live(this.overrides)}
            @input=${({ target }: Event) => (this.overrides = (target as HTMLTextAreaElement).value)}
          ></textarea>
          <p id="overrides-hint" class="soft">${t('theme.overrides-hint')}</p>
          ${this.#judgement(verdicts.filter(({ passes }) => !passes).length, verdicts.length)}
        </div>
        <section aria-labelledby="sample-title">
          <h2 id="sample-title">${t('theme.sample')}</h2>
          <tthc-theme-sample .locale=${this.language}></tthc-theme-sample>
        </section>
        <div>
          <h2>${t('theme.pairs')}</h2>
          ${pairTable(verdicts, t)}
          <h2>${t('theme.css')}</h2>
          <p>${t('theme.css-hint')}</p>
          <label for="css">${t('theme.css-label')}</label>
          <textarea id="css" readonly .value=${css}></textarea>
          <div class="actions">
            <button class="button" id="copy" type="button" @click=${() => void this.#copy(css)}>
              ${t('theme.copy')}
            </button>
          </div>
        </div>
      </div>
    `);
  }

  #colour(part: Part): TemplateResult {
    const { t } = this;
    const text = this.typed[part] ?? '';
    const isWrong = !isColour(text) && (text !== '' || part === 'brand' || part === 'action');
    const set = ({ target }: Event): void => {
      this.typed = { ...this.typed, [part]: (target as HTMLInputElement).value.trim() };
    };
    return html`<div class="colour">
      <div>
        <label for=${part}>${t(`theme.${part}`)}</label>
        <input
          id=${part}
          autocomplete="off"
          spellcheck="false"
          aria-invalid=${isWrong ? 'true' : 'false'}
          aria-describedby="${part}-wrong"
          .value=${live(text)}
          @input=${set}
        />
      </div>
      <input
        type="color"
        aria-label=${t('theme.pick', { part: t(`theme.${part}`) })}
        .value=${live(isColour(text) ? long(text) : (this.#theme[`--tthc-${part}`] ?? '#000000'))}
        @input=${set}
      />
      <div id="${part}-wrong" class=${isWrong ? 'notice bad' : 'unseen'}>
        ${isWrong ? t('theme.no-colour', { given: text }) : ''}
      </div>
    </div>`;
  }

  #judgement(failing: number, all: number): TemplateResult {
    const { t } = this;
    const { unjudged, unknown } = readOverrides(this.overrides);
    const colours = this.#chosen();
    const better = failing > 0 && colours ? readableAction(colours) : undefined;
    const isFromOverride = failing > 0 && better !== undefined && better === colours?.action;
    return html`
      <div class="notice ${failing > 0 ? 'bad' : 'ok'}" role="status">
        <p>
          ${failing > 0 ? t(isFromOverride ? 'theme.broken-by-override' : 'theme.fail', { n: failing, all }) : t('theme.pass', { all })}
        </p>
        ${
          better && !isFromOverride
            ? html`<button
                class="button quiet"
                id="better"
                type="button"
                @click=${() => (this.typed = { ...this.typed, action: better })}
              >
                ${t('theme.take', { action: better })}
              </button>`
            : ''
        }
        ${failing > 0 && !better ? html`<p>${t('theme.no-action')}</p>` : ''}
      </div>
      ${unjudged.length > 0 ? html`<p class="notice wait">${t('theme.unjudged', { names: unjudged.join(', ') })}</p>` : ''}
      ${unknown.length > 0 ? html`<p class="notice wait">${t('theme.unknown', { names: unknown.join(', ') })}</p>` : ''}
    `;
  }

  /** The colours as they stand, once each is one. */
  #chosen(): PortalColours | undefined {
    const { brand = '', action = '', surface = '', ink = '' } = this.typed;
    const given = [brand, action, ...[surface, ink].filter(Boolean)];
    if (!given.every(isColour)) return undefined;
    return { brand, action, ...(surface ? { surface } : {}), ...(ink ? { ink } : {}) };
  }

  async #copy(css: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(css);
      this.announce(this.t('theme.copied'));
    } catch {
      this.renderRoot.querySelector<HTMLTextAreaElement>('#css')?.select();
      this.announce(this.t('theme.not-copied'));
    }
  }
}

/** The native chooser takes six digits. */
const long = (colour: string): string => (colour.length === 4 ? colour.replaceAll(/[\da-f]/gi, '$&$&') : colour);
