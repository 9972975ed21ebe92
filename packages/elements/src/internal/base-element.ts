import { consume } from '@lit/context';
import { LitElement, html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Client } from '@tthc-dang/core/client';
import { portalContext, type Politeness, type PortalContext } from '../controllers/portal-context.ts';
import { StandalonePortal } from '../controllers/standalone-portal.ts';
import type { Area, Locale, TextKey, Texts } from '../locales/index.ts';
import { commonTexts } from '../locales/index.ts';
import { base } from '../styles/base.css.ts';
import { tokens } from '../styles/tokens.css.ts';
import { keepFocus } from './keep-focus.ts';
import { fill, type Params } from './fill.ts';

/** What every element of the kit can do: client, language, texts, announcements. It registers no tag. */
export abstract class TthcElement extends LitElement {
  static override styles: CSSResultGroup = [tokens, base];

  /** The client to use, instead of the one of the portal around. */
  @property({ attribute: false }) client: Client | undefined;
  /** The language, instead of the portal's. */
  @property() locale: Locale | undefined;

  /** @internal */
  @consume({ context: portalContext, subscribe: true })
  @state()
  around: PortalContext | undefined;

  @state() private english: Texts | undefined;
  @state() private spoken: Readonly<Record<Politeness, string>> = { polite: '', assertive: '' };
  readonly #standalone = new StandalonePortal(this, (text, politeness) => this.#speak(text, politeness));
  readonly #asked = new Set<unknown>();
  #returns = 0;
  #leaving = new AbortController();

  /** The areas of texts that this element speaks, beside the common one. */
  protected areas: readonly Area[] = [];

  /** Whose words this element shows: procedures, or single events as `official-transfer SUBMIT`. */
  protected get spokenOf(): readonly string[] {
    return [];
  }

  /** What the portal gives, or what this element gives itself when it has a client of its own. */
  protected get portal(): PortalContext | undefined {
    return this.#standalone.update(this.client, this.locale, this.around);
  }

  /** The language that is shown. */
  protected get language(): Locale {
    return this.portal?.locale ?? this.locale ?? 'vi';
  }

  /** Aborts what runs for this element when it leaves the page. */
  protected get signal(): AbortSignal {
    return this.#leaving.signal;
  }

  /** The sentence for a key, with `{…}` filled in. */
  protected readonly t = (key: TextKey, params?: Params): string => fill(this.#template(key), params);

  /** A word of a table in the reader's language: by its key in the core's locale, or as the table has it. */
  protected readonly word = (key: string, vietnamese: string): string =>
    this.portal?.texts?.[key] ?? (this.language === 'en' ? this.english?.[key] : undefined) ?? vietnamese;

  /** Speaks to screen readers: through the portal, or through a live region of its own. */
  protected announce(text: string, politeness: Politeness = 'polite'): void {
    if (this.portal) this.portal.announce(text, politeness);
    else this.#speak(text, politeness);
  }

  /** The server answers again after it was away: what failed meanwhile is asked again. */
  protected serverIsBack(): void {
    // Most elements read by controllers, which hear it themselves.
  }

  /** Wraps what an element renders: names the language and keeps browsers from translating official words. */
  protected readonly root = (content: unknown): TemplateResult => html`
    <div class="root" part="root" lang=${this.language} translate="no">
      ${content}
      ${
        this.around
          ? ''
          : html`<div class="unseen" role="status">${this.spoken.polite}</div>
              <div class="unseen" role="alert">${this.spoken.assertive}</div>`
      }
    </div>
  `;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#leaving.signal.aborted) this.#leaving = new AbortController();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    keepFocus(this);
    const { returns = 0 } = this.portal ?? {};
    if (returns > this.#returns) this.serverIsBack();
    this.#returns = returns;
    if (this.language === 'en') this.#learnEnglish();
  }

  /** Loads the English of what is shown, each part once. Where it stands is known to those who read it. */
  #learnEnglish(): void {
    for (const { en } of [commonTexts, ...this.areas]) void this.#learn(en, en);
    for (const spoken of ['core', ...this.spokenOf])
      void this.#learn(spoken, async () => (await import('./procedure-words.ts')).wordsOf(spoken));
  }

  async #learn(part: unknown, source: Area['en']): Promise<void> {
    if (this.#asked.has(part)) return;
    this.#asked.add(part);
    try {
      const learnt = await source();
      this.english = { ...this.english, ...learnt };
    } catch {
      // Without the network the words stay Vietnamese, which everybody here reads.
    }
  }

  #template(key: string): string {
    const replaced = this.portal?.texts?.[key] ?? (this.language === 'en' ? this.english?.[key] : undefined);
    if (replaced !== undefined) return replaced;
    for (const { vi } of [...this.areas, commonTexts]) if (vi[key] !== undefined) return vi[key];
    return key;
  }

  #speak(text: string, politeness: Politeness = 'polite'): void {
    // The same sentence twice is no change, and would not be spoken.
    const again = this.spoken[politeness] === text ? `${text}\u00A0` : text;
    this.spoken = { ...this.spoken, [politeness]: again };
  }
}
