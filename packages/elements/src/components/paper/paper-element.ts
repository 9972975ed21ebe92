import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Paper } from '@tthc-dang/core/documents';
import { NextFocus } from '../../controllers/next-focus.ts';
import { TthcElement } from '../../internal/base-element.ts';
import { qrPath, type QrPath } from '../../internal/qr-path.ts';
import type { Area } from '../../locales/area.ts';
import { layOutPages, layoutOf } from './page-rule.ts';
import type { PaperImage } from './paper-image.ts';
import { paperSheet } from './paper-sheet.ts';
import { paperStyles } from './paper.styles.ts';
import { PrintFrame } from './print-frame.ts';
import { styles } from './print-bar.styles.ts';
import { paperTexts } from './texts.ts';
import { verificationUrl } from './verification.ts';

/** An element that shows a paper as a sheet, and prints the sheet alone. */
export abstract class PaperElement extends TthcElement {
  static override styles: CSSResultGroup = [TthcElement.styles, styles, paperStyles];
  protected override areas: readonly Area[] = [paperTexts];

  /** Where a paper is verified: `https://…/{code}`. Without it no QR code is printed. */
  @property({ attribute: 'verification-address' }) verificationAddress = '';
  /** Pictures of signatures and seals that may be shown. */
  @property({ attribute: false }) images: readonly PaperImage[] = [];

  @state() private qr: { readonly of: string; readonly path: QrPath } | undefined;
  @state() private news = '';
  #drawing: Promise<void> | undefined;
  readonly #frame = new PrintFrame();
  protected readonly nextFocus = new NextFocus(this);

  /** Moves the focus to the heading. */
  override focus(): void {
    this.nextFocus.to('h1');
  }

  /** Opens the browser's print dialogue with the paper alone, once everything on it is there. */
  async print(): Promise<void> {
    await this.settled();
    await this.#drawing;
    await this.updateComplete;
    const sheet = this.renderRoot.querySelector('.sheet');
    if (!sheet) return;
    const title = sheet.querySelector('h1')?.textContent ?? '';
    const opened = await this.#frame.print(sheet, PaperElement.elementStyles, title);
    this.news = opened ? '' : this.t('paper.print-failed');
    this.announce(opened ? this.t('paper.printing') : this.news, opened ? 'polite' : 'assertive');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const stop = layOutPages(() => layoutOf(this.renderRoot.querySelector('.sheet')));
    this.signal.addEventListener('abort', () => {
      stop();
      this.#frame.remove();
    });
  }

  /** Resolves when everything that the paper says is there. */
  protected settled(): Promise<void> {
    return Promise.resolve();
  }

  /** Another paper is shown: what was said of printing is past. */
  protected turned(): void {
    this.news = '';
  }

  /** The paper, with what prints it above; `english` is what readers of English are told it is. */
  protected sheet(paper: Paper, english = ''): TemplateResult {
    const url = verificationUrl(this.verificationAddress, paper.code, document.baseURI);
    if (url !== undefined && this.qr?.of !== url) this.#drawing ??= this.#draw(url);
    return html`
      <div class="bar">
        <button class="button" type="button" @click=${() => void this.print()}>${this.t('paper.print')}</button>
        <p class="soft">${this.t('paper.print-hint')}</p>
        ${english ? html`<p class="soft">${this.t('paper.english', { title: english })}</p>` : ''}
        ${this.news ? html`<p class="notice bad">${this.news}</p>` : ''}
      </div>
      ${paperSheet(paper, {
        images: this.images,
        verification: url === undefined ? undefined : { url, qr: this.qr?.of === url ? this.qr.path : undefined },
      })}
    `;
  }

  async #draw(url: string): Promise<void> {
    try {
      this.qr = { of: url, path: await qrPath(url) };
    } catch {
      // Without the network the address stands there in letters.
    } finally {
      this.#drawing = undefined;
    }
  }
}
