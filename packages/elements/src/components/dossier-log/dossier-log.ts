import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AnyProcedure, AttachmentRef, DossierView, LogView } from '@tthc-dang/core';
import { LaterPart } from '../../controllers/later-part.ts';
import { NextFocus } from '../../controllers/next-focus.ts';
import { OrganizationNames } from '../../controllers/organization-names.ts';
import { ProcedureTables } from '../../controllers/procedure-tables.ts';
import { TthcElement } from '../../internal/base-element.ts';
import { formatMoment } from '../../internal/format.ts';
import { knownProcedures } from '../../internal/known-procedures.ts';
import { laterView } from '../../internal/later-view.ts';
import { troubleOf, type Trouble } from '../../internal/trouble.ts';
import type { AnswerReader } from '../dossier/answer-value.ts';
import { saveFile } from '../../internal/save-file.ts';
import { dossierTexts } from '../dossier/texts.ts';
import { styles } from './dossier-log.styles.ts';
import { csvFile, logJson } from './log-file.ts';
import { answersText, logLine } from './log-line.ts';
import { logEntry } from './log-entry.ts';
import { logTexts } from './texts.ts';
import { logVerdict } from './log-verdict.ts';

/** Every recorded step of a dossier with who, in which seat, when and what; its chain is checked on the reader's own device. */
export class TthcDossierLog extends TthcElement {
  static override styles: CSSResultGroup = [TthcElement.styles, styles];
  protected override readonly areas = [logTexts, dossierTexts];

  protected override get spokenOf(): readonly string[] {
    return [this.procedure];
  }

  /** The id of the procedure. */
  @property() procedure = '';
  /** The id of the dossier. */
  @property({ attribute: 'dossier-id' }) dossierId = '';
  /** 2 where the page has a heading of its own above the log. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel: 1 | 2 = 1;
  /** The revision that the page around shows; the log is read again when it changes. */
  @property({ type: Number }) revision: number | undefined;
  /** The tables to read dossiers by; without them the kit's own are loaded. */
  @property({ attribute: false }) procedures: readonly AnyProcedure[] | undefined;

  @state() private read: { readonly log: LogView; readonly view: DossierView } | undefined;
  @state() private trouble: Trouble | undefined;
  #asked: readonly unknown[] = [];
  readonly #focus = new NextFocus(this);
  readonly #names = new OrganizationNames(this);
  readonly #tables = new ProcedureTables(this, knownProcedures);
  readonly #judge = new LaterPart(this, async () => (await import('./judge-log.ts')).judgeLog);

  /** Moves the focus to the heading. */
  override focus(): void {
    this.#focus.to('#title');
  }

  /** Reads the log again. */
  async reload(): Promise<void> {
    const { portal, procedure, dossierId } = this;
    if (!portal) return;
    const { signal } = this;
    this.trouble = undefined;
    try {
      const [log, view] = await Promise.all([
        portal.client.log(procedure, dossierId, { signal }),
        portal.client.dossier(procedure, dossierId, { signal }),
      ]);
      if (this.dossierId === dossierId) this.read = { log, view };
    } catch (error) {
      if (signal.aborted) return;
      this.trouble = troubleOf(error);
      if (this.trouble === 'session') portal.sessionExpired();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#asked = [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { portal, procedure, dossierId } = this;
    if (!portal || !procedure || !dossierId) return;
    const asked = [portal.client, portal.session, procedure, dossierId, this.revision];
    if (asked.every((value, index) => value === this.#asked[index])) return;
    if (asked[3] !== this.#asked[3]) this.read = undefined;
    this.#asked = asked;
    void this.reload();
  }

  protected override serverIsBack(): void {
    if (this.trouble) void this.reload();
  }

  override render(): TemplateResult {
    const title = this.t('log.title');
    const given = this.procedures?.find(({ id }) => id === this.procedure);
    const part = this.procedures ? undefined : this.#tables.partOf(this.procedure);
    return this.root(html`
      ${this.headingLevel === 2 ? html`<h2 id="title" tabindex="-1">${title}</h2>` : html`<h1 id="title" tabindex="-1">${title}</h1>`}
      ${given ? this.#page(given) : part ? laterView(part, this.t, (table) => this.#page(table)) : this.t('dossier.unknown-procedure', { procedure: this.procedure })}
    `);
  }

  #page(table: AnyProcedure): TemplateResult {
    const { t, read, trouble } = this;
    const notice = trouble
      ? html`<div class="notice bad">
          <p>${t(`common.trouble.${trouble}`)}</p>
          <button class="link" type="button" @click=${() => void this.reload()}>${t('common.retry')}</button>
        </div>`
      : '';
    if (!read) return html`${notice || html`<p role="status">${t('common.loading')}</p>`}`;
    const reader = this.#reader(table);
    const judgement = this.#judge.value?.(read.log);
    if (!judgement && !this.#judge.hasFailed) void this.#judge.load();
    return html`
      <p>${t('log.intro')}</p>
      ${notice} ${logVerdict(judgement, read.log, t, this.#judge.hasFailed ? () => void this.#judge.load() : undefined)}
      <div class="actions">
        <button class="button quiet" type="button" @click=${() => this.#saveCsv(reader)}>${t('log.save-csv')}</button>
        <button class="button quiet" type="button" @click=${() => this.#saveJson()}>${t('log.save-json')}</button>
      </div>
      <ol>
        ${read.log.entries.map((entry) =>
          logEntry(
            logLine(entry, read.view.timeline, reader),
            judgement?.kind === 'broken' && judgement.seq === entry.seq,
            reader,
          ),
        )}
      </ol>
    `;
  }

  #reader(procedure: AnyProcedure): AnswerReader {
    return {
      t: this.t,
      word: this.word,
      procedure,
      personId: this.portal?.me?.personId,
      organizationName: (id) => this.#names.nameOf(id, this.portal),
      download: (file) => void this.#download(file),
    };
  }

  #saveJson(): void {
    if (this.read && this.portal)
      this.#save(logJson(this.procedure, this.dossierId, this.read.log, this.portal.now()), 'json');
  }

  #saveCsv(reader: AnswerReader): void {
    const { read, t } = this;
    if (!read) return;
    const columns = ['seq', 'at', 'event', 'who', 'seat', 'organization', 'state', 'answers', 'hash'] as const;
    const rows = read.log.entries.map((entry) => {
      const line = logLine(entry, read.view.timeline, reader);
      const { what, seat, organization, state } = line;
      const who = [formatMoment(entry.at), what, entry.actorName, seat, organization, state];
      return [String(entry.seq + 1), ...who, answersText(line, reader), entry.hash];
    });
    this.#save(csvFile([columns.map((column) => t(`log.column.${column}`)), ...rows]), 'csv');
  }

  #save(file: Blob, kind: 'json' | 'csv'): void {
    const name = `nhat-ky-${this.read?.view.code ?? this.dossierId}.${kind}`;
    saveFile(file, name);
    this.announce(this.t('log.saved', { name }));
  }

  async #download(file: AttachmentRef): Promise<void> {
    this.announce(this.t('dossier.downloading', { name: file.name }));
    try {
      const bytes = await this.portal?.client.download(file.id, { signal: this.signal });
      if (bytes) saveFile(bytes, file.name);
    } catch {
      if (!this.signal.aborted) this.announce(this.t('dossier.download-failed', { name: file.name }), 'assertive');
    }
  }
}
