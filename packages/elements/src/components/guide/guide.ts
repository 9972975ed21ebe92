import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { IsoDate } from '@tthc-dang/core';
import { dateOf } from '@tthc-dang/core/dates';
import type { GuideAudience } from '@tthc-dang/core/guide';
import { LaterPart } from '../../controllers/later-part.ts';
import { NextFocus } from '../../controllers/next-focus.ts';
import { serverClock } from '../../controllers/server-clock.ts';
import { TthcElement } from '../../internal/base-element.ts';
import { laterView } from '../../internal/later-view.ts';
import { qrPath, type QrPath } from '../../internal/qr-path.ts';
import { layOutPages } from '../paper/page-rule.ts';
import { PrintFrame } from '../paper/print-frame.ts';
import { styles as printBar } from '../paper/print-bar.styles.ts';
import { paperTexts } from '../paper/texts.ts';
import { pagesTexts } from '../procedure-form/texts.ts';
import { chooser } from './chooser.ts';
import { isGuide, type GuideName } from './guides.ts';
import { styles } from './guide.styles.ts';
import { loadGuide, type LoadedGuide } from './load-guide.ts';
import { guideTexts } from './texts.ts';
import { webAddress } from './web-address.ts';

/**
 * A guide to one procedure for one audience, read from the procedure's table: what it is for, what to prepare, who acts in which
 * step and by when, what may come back, where to see it and on which legal basis. It prints on one page for a meeting. Without a
 * procedure it offers every guide there is. It asks no server for anything.
 */
export class TthcGuide extends TthcElement {
  static override styles: CSSResultGroup = [TthcElement.styles, printBar, styles];
  protected override readonly areas = [guideTexts, pagesTexts, paperTexts];

  /** The procedure, by its id, or `readiness`; every guide is offered without it. */
  @property() procedure = '';
  /** For whom: `member`, `officer` or `administrator`. */
  @property() audience: GuideAudience = 'member';
  /** The address of the portal: printed with a QR code, so that who reads the sheet finds the way. */
  @property({ attribute: 'portal-address' }) portalAddress = '';
  /** The day on which the tables are read; today unless said. */
  @property() on: IsoDate | undefined;

  @state() private chosen: GuideName | undefined;
  @state() private qr: { readonly of: string; readonly path: QrPath } | undefined;
  @state() private news = '';
  #part: { readonly of: string; readonly later: LaterPart<LoadedGuide> } | undefined;
  #drawing: Promise<void> | undefined;
  readonly #frame = new PrintFrame();
  readonly #focus = new NextFocus(this);

  protected override get spokenOf(): readonly string[] {
    const procedure = this.#name?.procedure;
    return procedure === undefined ? [] : ['seats', procedure];
  }

  /** Moves the focus to the heading. */
  override focus(): void {
    this.#focus.to('h1');
  }

  /** Opens the browser's print dialogue with the sheet alone, once everything on it is there. */
  async print(): Promise<void> {
    await this.#part?.later.load();
    await this.#drawing;
    await this.updateComplete;
    const sheet = this.renderRoot.querySelector('.sheet');
    if (!sheet) return;
    const title = sheet.querySelector('h1')?.textContent ?? '';
    const opened = await this.#frame.print(sheet, TthcGuide.elementStyles, title);
    this.news = opened ? '' : this.t('paper.print-failed');
    this.announce(opened ? this.t('paper.printing') : this.news, opened ? 'polite' : 'assertive');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const stop = layOutPages(() => 'poster');
    this.signal.addEventListener('abort', () => {
      stop();
      this.#frame.remove();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const address = webAddress(this.portalAddress);
    if (address !== undefined && this.qr?.of !== address) this.#drawing ??= this.#draw(address);
  }

  override render(): TemplateResult {
    const name = this.#name;
    return this.root(name ? this.#guide(name) : chooser(this.t, (one) => this.#choose(one)));
  }

  /** The guide that is shown, if any: the one that was chosen here, or the one that the page names. */
  get #name(): GuideName | undefined {
    const { procedure, audience } = this;
    const name = procedure === '' ? this.chosen : { procedure, audience };
    return name && isGuide(name) ? name : undefined;
  }

  #guide(name: GuideName): TemplateResult {
    return html`
      <div class="bar">
        ${
          this.procedure === ''
            ? html`<button class="link" type="button" @click=${() => this.#choose(undefined)}>
                ${this.t('guide.every')}
              </button>`
            : ''
        }
        <button class="button quiet" type="button" @click=${() => void this.print()}>${this.t('guide.print')}</button>
        <p class="soft">${this.t('paper.print-hint')}</p>
        ${this.news ? html`<p class="notice bad">${this.news}</p>` : ''}
      </div>
      ${laterView(this.#later(name.procedure), this.t, (loaded) =>
        loaded.page.guidePage(loaded, {
          name,
          on: this.on ?? dateOf((this.portal?.now ?? serverClock(undefined))()),
          t: this.t,
          word: this.word,
          address: webAddress(this.portalAddress),
          qr: this.qr?.path,
        }),
      )}
    `;
  }

  #later(procedure: string): LaterPart<LoadedGuide> {
    if (this.#part?.of !== procedure)
      this.#part = { of: procedure, later: new LaterPart(this, () => loadGuide(procedure)) };
    return this.#part.later;
  }

  #choose(name: GuideName | undefined): void {
    const before = this.chosen;
    this.chosen = name;
    this.news = '';
    // Back at the list the focus is on the guide that was read.
    this.#focus.to(name || !before ? 'h1' : `#${before.audience}-${before.procedure}`);
  }

  async #draw(of: string): Promise<void> {
    try {
      this.qr = { of, path: await qrPath(of) };
    } catch {
      // Without the network the address stands there in letters.
    } finally {
      this.#drawing = undefined;
    }
  }
}
