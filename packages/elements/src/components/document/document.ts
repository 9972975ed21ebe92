import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { AnyProcedure } from '@tthc-dang/core';
import type { PaperMember } from '@tthc-dang/core/documents';
import { LaterPart } from '../../controllers/later-part.ts';
import { ProcedureTables } from '../../controllers/procedure-tables.ts';
import { knownProcedures } from '../../internal/known-procedures.ts';
import { laterView } from '../../internal/later-view.ts';
import type { Area } from '../../locales/area.ts';
import { PaperElement } from '../paper/paper-element.ts';
import { paperTexts } from '../paper/texts.ts';
import { documentList } from './document-list.ts';
import { DocumentSource } from './document-source.ts';
import { styles } from './document.styles.ts';
import { PaperOrganizations } from './paper-organizations.ts';
import { documentTexts } from './texts.ts';

/**
 * The papers of a dossier, to be read and printed on A4: all of them as a list, or one of them.
 *
 * A paper that no dossier issued (a book, a report, a receipt) is shown by `tthc-paper`.
 */
export class TthcDocument extends PaperElement {
  static override styles: CSSResultGroup = [PaperElement.styles, styles];
  protected override areas: readonly Area[] = [documentTexts, paperTexts];

  protected override get spokenOf(): readonly string[] {
    return [this.procedure];
  }

  /** The id of the procedure: `official-transfer`. */
  @property() procedure = '';
  /** The id of the dossier. */
  @property({ attribute: 'dossier-id' }) dossierId = '';
  /** The id of the document in its dossier; without it the papers of the dossier are listed. */
  @property({ attribute: 'document-id' }) documentId = '';
  /** Particulars of the member that a dossier does not keep. */
  @property({ attribute: false }) member: PaperMember | undefined;
  /** The tables to read dossiers by; without them the kit's own are loaded as they are needed. */
  @property({ attribute: false }) procedures: readonly AnyProcedure[] | undefined;

  readonly #source = new DocumentSource(this);
  readonly #organizations = new PaperOrganizations(this);
  readonly #tables = new ProcedureTables(this, knownProcedures);
  readonly #documents = new LaterPart(this, () => import('@tthc-dang/core/documents'));

  protected override settled(): Promise<void> {
    return this.#organizations.settled();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { portal, procedure, dossierId } = this;
    if (portal && procedure && dossierId) this.#source.want({ portal, procedure, dossierId });
  }

  override render(): TemplateResult {
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
      return html`${this.#toList()} ${this.sheet(paper, this.language === 'en' ? title : '')}`;
    });
  }

  #toList(): TemplateResult | '' {
    return html`<button class="link" type="button" @click=${() => this.#open('')}>${this.t('document.all')}</button>`;
  }

  #open(documentId: string): void {
    this.documentId = documentId;
    this.turned();
    this.nextFocus.to('h1');
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
