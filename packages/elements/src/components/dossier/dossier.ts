import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AnyProcedure, AttachmentRef, DossierView, Me } from '@tthc-dang/core';
import { LaterPart } from '../../controllers/later-part.ts';
import { OrganizationNames } from '../../controllers/organization-names.ts';
import { ProcedureTables } from '../../controllers/procedure-tables.ts';
import type { TthcActedEvent } from '../../events/acted-event.ts';
import { TthcElement } from '../../internal/base-element.ts';
import { formatMoment } from '../../internal/format.ts';
import { knownProcedures } from '../../internal/known-procedures.ts';
import { laterView } from '../../internal/later-view.ts';
import { dossierTexts } from './texts.ts';
import { actions, blocked } from './actions.ts';
import type { AnswerReader } from './answer-value.ts';
import { DossierSource } from './dossier-source.ts';
import { styles } from './dossier.styles.ts';
import { head, title, troubled, unsent } from './head.ts';
import { nextStep } from './next-step.ts';
import { paperSection } from './paper-section.ts';
import { documents, type PaperReader } from './papers.ts';
import { rankTasks, type RankedTasks } from './rank-tasks.ts';
import { saveFile } from '../../internal/save-file.ts';

/**
 * One dossier as its reader may see it: what happens next and by when, what the reader may do, what happened so far.
 *
 * The steps a person may take open in place, as forms made from the procedure's table; so do the papers it issued, to be read and printed.
 */
export class TthcDossier extends TthcElement {
  static override styles: CSSResultGroup = [TthcElement.styles, styles];
  protected override readonly areas = [dossierTexts];

  protected override get spokenOf(): readonly string[] {
    return [this.procedure];
  }

  /** The id of the procedure: `official-transfer`. */
  @property() procedure = '';
  /** The id of the dossier. */
  @property({ attribute: 'dossier-id' }) dossierId = '';
  /** The step whose form is open: set it to open one, empty it to close it. */
  @property() event = '';
  /** Where a paper is verified: `https://…/{code}`. Without it no QR code is printed. */
  @property({ attribute: 'verification-address' }) verificationAddress = '';
  /** The tables to read dossiers by; without them the kit's own are loaded as they are needed. */
  @property({ attribute: false }) procedures: readonly AnyProcedure[] | undefined;

  /** The step that is being worked on, with the dossier as it was when work on it began. */
  @state() private working: { readonly event: string; readonly on: DossierView } | undefined;
  /** The paper that is being read, and the button that opened it. */
  @state() private paper: { readonly id: string; readonly from: string } | undefined;
  @state() private me: Me | undefined;
  @state() private news = '';
  @state() private showsLog = false;
  #focusNext: string | undefined;

  readonly #source = new DossierSource(this, (view) => this.#movedOn(view));
  readonly #names = new OrganizationNames(this);
  readonly #tables = new ProcedureTables(this, knownProcedures);
  readonly #record = new LaterPart(this, () => import('./record.ts'));
  readonly #log = new LaterPart(this, () => import('../dossier-log/index.ts'));
  readonly #document = new LaterPart(this, () => import('../document/index.ts'));

  /** Moves the focus to the heading. */
  override focus(): void {
    this.#focusNext = 'h1';
    this.requestUpdate();
  }

  /** Reads the dossier again. */
  reload(): Promise<void> {
    return this.#source.read();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { portal, procedure, dossierId } = this;
    if (changed.has('dossierId') || changed.has('procedure')) {
      this.working = this.paper = undefined;
      this.news = '';
      if (!changed.has('event')) this.event = '';
      // What was recorded stands below; it comes while the dossier is read.
      void this.#record.load();
    }
    if (!portal || !procedure || !dossierId) return;
    this.#source.want({ portal, procedure, dossierId });
    const { view } = this.#source;
    if (this.event !== (this.working?.event ?? ''))
      this.working = this.event && view ? { event: this.event, on: view } : undefined;
    if (portal.me !== this.me) this.me = portal.me;
    // Trouble with this request shows on the dossier itself, which asks the same server.
    if (!this.me)
      portal.whoAmI().then(
        (me) => (this.me = me),
        () => undefined,
      );
  }

  protected override updated(): void {
    if (this.#focusNext === undefined) return;
    const target = this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!target) return;
    this.#focusNext = undefined;
    target.focus();
  }

  override render(): TemplateResult {
    const given = this.procedures?.find(({ id }) => id === this.procedure);
    if (given) return this.root(this.#page(given));
    const part = this.procedures ? undefined : this.#tables.partOf(this.procedure);
    if (part) return this.root(laterView(part, this.t, (table) => this.#page(table)));
    return this.root(
      html`<h1 tabindex="-1">${this.t('dossier.unknown-procedure', { procedure: this.procedure })}</h1>`,
    );
  }

  #page(table: AnyProcedure): TemplateResult {
    const reader = this.#reader(table);
    const { view, trouble, readAt } = this.#source;
    const notice = trouble ? troubled(trouble, readAt, reader, () => void this.reload()) : '';
    if (view) return html`${head(view, reader)} ${notice} ${this.#body(view, reader)}`;
    return html`${title(reader)} ${notice || html`<p role="status">${this.t('common.loading')}</p>`}`;
  }

  #body(view: DossierView, reader: AnswerReader & PaperReader): TemplateResult {
    const tasks = rankTasks(reader.procedure, view);
    const doing = this.#doing(view, tasks, reader);
    const { value: record, hasFailed } = this.#record;
    const isAsked = view.facts['supplement'] !== undefined;
    return html`
      ${this.news ? html`<p class="notice">${this.news}</p>` : ''} ${nextStep(view, tasks, reader)}
      ${
        // What is asked stands above what may be done, and must not push it away under a finger.
        isAsked && !record && !hasFailed
          ? html`<p role="status">${this.t('common.loading')}</p>`
          : [record?.supplement(view, reader), doing]
      }
      ${this.paper ? this.#reading(this.paper.id, view, reader) : this.#recorded(view, reader)}
    `;
  }

  /** The form of the step that is worked on, or what may be done. */
  #doing(view: DossierView, tasks: RankedTasks, reader: AnswerReader): TemplateResult {
    if (this.working) return this.#form(this.working, reader.procedure);
    const open = (event: string): void => this.#open(event);
    return html`${unsent(view, reader, open)} ${actions(tasks, reader, open)} ${blocked(tasks.blocked, reader)}`;
  }

  #reading(documentId: string, view: DossierView, reader: PaperReader): TemplateResult {
    const { procedures, verificationAddress } = this;
    return paperSection({ documentId, view, procedures, verificationAddress }, this.#document, reader, () =>
      this.#closePaper(),
    );
  }

  #recorded(view: DossierView, reader: AnswerReader & PaperReader): TemplateResult {
    return html`
      ${laterView(
        this.#record,
        this.t,
        ({ timeline, answers }) =>
          html`<div class="two">
            <div>${timeline(view, reader)}</div>
            <div>${answers(view, reader)} ${documents(view.documents, reader)}</div>
          </div>`,
      )}
      ${this.#wholeLog(view)}
    `;
  }

  /** The log in full is for whoever asks: most readers have enough with the timeline. */
  #wholeLog({ revision }: DossierView): unknown {
    if (!this.showsLog)
      return html`<button class="link" id="whole-log" type="button" @click=${() => this.#showLog()}>
        ${this.t('dossier.whole-log')}
      </button>`;
    return laterView(
      this.#log,
      this.t,
      () =>
        html`<tthc-dossier-log
          procedure=${this.procedure}
          dossier-id=${this.dossierId}
          heading-level="2"
          .procedures=${this.procedures}
          .revision=${revision}
        ></tthc-dossier-log>`,
    );
  }

  #showLog(): void {
    this.showsLog = true;
    this.#focusNext = 'tthc-dossier-log';
  }

  #form({ event, on }: { readonly event: string; readonly on: DossierView }, table: AnyProcedure): TemplateResult {
    return html`
      <section class="working">
        <button class="link" type="button" @click=${() => this.#close()}>${this.t('dossier.close-form')}</button>
        <tthc-event-form
          .procedure=${table}
          .dossier=${on}
          .event=${event}
          .me=${this.me}
          @tthc-acted=${(acted: TthcActedEvent) => this.#acted(acted)}
          @tthc-draft-saved=${() => void this.#source.read()}
        ></tthc-event-form>
      </section>
    `;
  }

  #reader(procedure: AnyProcedure): AnswerReader & PaperReader {
    return {
      t: this.t,
      word: this.word,
      procedure,
      personId: this.me?.personId,
      organizationName: (id) => this.#names.nameOf(id, this.portal),
      download: (file) => void this.#download(file),
      openPaper: (id, from) => {
        this.paper = { id, from };
        this.#focusNext = '#paper';
      },
    };
  }

  #open(event: string): void {
    if (!this.#source.view) return;
    this.news = '';
    this.event = event;
    this.#focusNext = 'tthc-event-form';
  }

  #close(): void {
    this.#focusNext = `[data-event="${this.event}"]`;
    this.event = '';
    void this.reload();
  }

  #closePaper(): void {
    this.#focusNext = this.paper?.from;
    this.paper = undefined;
  }

  #acted({ event, dossier }: TthcActedEvent): void {
    const tables = this.procedures ?? this.#tables.here;
    const table = tables.find(({ id }) => id === this.procedure);
    const what = this.word(`${this.procedure}.events.${event}`, table?.events[event]?.label ?? event);
    this.event = '';
    this.news = this.t('dossier.acted', {
      what,
      state: this.word(`${this.procedure}.states.${dossier.state}`, dossier.stateLabel),
    });
    this.announce(this.news);
    this.#focusNext = '#next';
    this.#source.take(dossier);
  }

  #movedOn({ timeline: items }: DossierView): void {
    const last = items.at(-1);
    if (!last) return;
    this.news = this.t('dossier.changed', {
      what: `${this.word(`${this.procedure}.events.${last.event}`, last.label)}, ${last.actorName}, ${formatMoment(last.at)}`,
    });
    this.announce(this.news);
  }

  async #download(file: AttachmentRef): Promise<void> {
    this.announce(this.t('dossier.downloading', { name: file.name }));
    try {
      const bytes = await this.portal?.client.download(file.id, { signal: this.signal });
      if (bytes) saveFile(bytes, file.name);
      this.announce(this.t('dossier.downloaded', { name: file.name }));
    } catch {
      if (this.signal.aborted) return;
      this.news = this.t('dossier.download-failed', { name: file.name });
      this.announce(this.news, 'assertive');
    }
  }
}
