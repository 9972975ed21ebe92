import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AnyProcedure } from '@tthc-dang/core';
import type { Paper, PaperMember } from '@tthc-dang/core/documents';
import { LaterPart } from '../../controllers/later-part.ts';
import { ProcedureTables } from '../../controllers/procedure-tables.ts';
import { TthcElement } from '../../internal/base-element.ts';
import { knownProcedures } from '../../internal/known-procedures.ts';
import { laterView } from '../../internal/later-view.ts';
import { qrPath, type QrPath } from '../../internal/qr-path.ts';
import { documentList } from './document-list.ts';
import { DocumentSource } from './document-source.ts';
import { styles } from './document.styles.ts';
import { layOutPages } from './page-rule.ts';
import type { PaperImage } from './paper-image.ts';
import { PaperOrganizations } from './paper-organizations.ts';
import { paperSheet } from './paper-sheet.ts';
import { paperStyles } from './paper.styles.ts';
import { PrintFrame } from './print-frame.ts';
import { documentTexts } from './texts.ts';
import { verificationUrl } from './verification.ts';

/**
 * The papers of a dossier, to be read and printed on A4: all of them as a list, or one of them.
 *
 * A paper that no dossier issued (a book, a report, a receipt) is given as it is: `paper`, made by `@tthc-dang/core/documents`.
 */
export class TthcDocument extends TthcElement {
  static override styles: CSSResultGroup = [TthcElement.styles, styles, paperStyles];
  protected override readonly areas = [documentTexts];

  protected override get spokenOf(): readonly string[] {
    return [this.procedure];
  }

  /** The id of the procedure: `official-transfer`. */
  @property() procedure = '';
  /** The id of the dossier. */
  @property({ attribute: 'dossier-id' }) dossierId = '';
  /** The id of the document in its dossier; without it the papers of the dossier are listed. */
  @property({ attribute: 'document-id' }) documentId = '';
  /** A paper that is shown as it is, instead of one of a dossier. */
  @property({ attribute: false }) paper: Paper | undefined;
  /** Where a paper is verified: `https://…/{code}`. Without it no QR code is printed. */
  @property({ attribute: 'verification-address' }) verificationAddress = '';
  /** Pictures of signatures and seals that may be shown. */
  @property({ attribute: false }) images: readonly PaperImage[] = [];
  /** Particulars of the member that a dossier does not keep. */
  @property({ attribute: false }) member: PaperMember | undefined;
  /** The tables to read dossiers by; without them the kit's own are loaded as they are needed. */
  @property({ attribute: false }) procedures: readonly AnyProcedure[] | undefined;

  @state() private qr: { readonly of: string; readonly path: QrPath } | undefined;
  @state() private news = '';
  #focusNext: string | undefined;
  #drawing: Promise<void> | undefined;

  readonly #source = new DocumentSource(this);
  readonly #organizations = new PaperOrganizations(this);
  readonly #tables = new ProcedureTables(this, knownProcedures);
  readonly #documents = new LaterPart(this, () => import('@tthc-dang/core/documents'));
  readonly #frame = new PrintFrame();

  /** Moves the focus to the heading. */
  override focus(): void {
    this.#focusNext = 'h1';
    this.requestUpdate();
  }

  /** Opens the browser's print dialogue with the paper alone, once everything on it is there. */
  async print(): Promise<void> {
    await this.#organizations.settled();
    await this.#drawing;
    await this.updateComplete;
    const sheet = this.renderRoot.querySelector('.sheet');
    if (!sheet) return;
    const title = sheet.querySelector('h1')?.textContent ?? '';
    const opened = await this.#frame.print(sheet, TthcDocument.elementStyles, title);
    this.news = opened ? '' : this.t('document.print-failed');
    this.announce(opened ? this.t('document.printing') : this.news, opened ? 'polite' : 'assertive');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const stop = layOutPages(() => this.renderRoot.querySelector('.sheet.landscape') !== null);
    this.signal.addEventListener('abort', () => {
      stop();
      this.#frame.remove();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { portal, procedure, dossierId } = this;
    if (!this.paper && portal && procedure && dossierId) this.#source.want({ portal, procedure, dossierId });
  }

  protected override updated(): void {
    if (this.#focusNext === undefined) return;
    const target = this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!target) return;
    this.#focusNext = undefined;
    target.focus();
  }

  override render(): TemplateResult {
    if (this.paper) return this.root(this.#sheet(this.paper));
    const given = this.procedures?.find(({ id }) => id === this.procedure);
    if (given) return this.root(this.#ofDossier(given));
    const part = this.procedures ? undefined : this.#tables.partOf(this.procedure);
    if (part) return this.root(laterView(part, this.t, (table) => this.#ofDossier(table)));
    return this.root(
      html`<h1 tabindex="-1">${this.t('document.unknown-procedure', { procedure: this.procedure })}</h1>`,
    );
  }

  #ofDossier(procedure: AnyProcedure): unknown {
    const { view, log, trouble } = this.#source;
    if (trouble) return this.#troubled(trouble);
    if (!view) return html`<p role="status">${this.t('common.loading')}</p>`;
    if (!this.documentId)
      return documentList(view.documents, { t: this.t, word: this.word, procedure, open: (id) => this.#open(id) });
    const document = view.documents.find(({ id }) => id === this.documentId);
    if (!document)
      return html`<h1 tabindex="-1">${this.t('document.not-issued')}</h1>
        ${this.#toList()}`;
    return laterView(this.#documents, this.t, ({ paperOf }) => {
      const paper = paperOf(procedure, { facts: view.facts, log }, document.id, {
        organization: (id) => this.#organizations.of(id, this.portal),
        word: (key, vietnamese) => this.portal?.texts?.[key] ?? vietnamese,
        ...(this.member ? { member: this.member } : {}),
      });
      const title = this.word(`${procedure.id}.papers.${document.paper}`, document.label);
      return html`${this.#toList()} ${this.#sheet(paper, this.language === 'en' ? title : '')}`;
    });
  }

  #sheet(paper: Paper, english = ''): TemplateResult {
    const url = verificationUrl(this.verificationAddress, paper.code, document.baseURI);
    if (url !== undefined && this.qr?.of !== url) this.#drawing ??= this.#draw(url);
    return html`
      <div class="bar">
        <button class="button" type="button" @click=${() => void this.print()}>${this.t('document.print')}</button>
        <p class="soft">${this.t('document.print-hint')}</p>
        ${english ? html`<p class="soft">${this.t('document.english', { title: english })}</p>` : ''}
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

  #toList(): TemplateResult | '' {
    return html`<button class="link" type="button" @click=${() => this.#open('')}>${this.t('document.all')}</button>`;
  }

  #open(documentId: string): void {
    this.documentId = documentId;
    this.news = '';
    this.#focusNext = 'h1';
  }

  #troubled(trouble: NonNullable<DocumentSource['trouble']>): TemplateResult {
    return html`
      <h1 tabindex="-1">${this.t('document.title')}</h1>
      <div class="notice bad">
        <p>${this.t(`common.trouble.${trouble}`)}</p>
        <button class="link" type="button" @click=${() => void this.#source.read()}>${this.t('common.retry')}</button>
      </div>
    `;
  }
}
