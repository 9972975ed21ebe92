import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Office, Page } from '@tthc-dang/core';
import { oversightClient, reportReaders, reportSenders, type FiledReportView } from '@tthc-dang/core/client/oversight';
import { addDays } from '@tthc-dang/core/dates';
import { Acting } from '../../controllers/acting.ts';
import { Keeping } from '../../controllers/keeping.ts';
import { LaterPart } from '../../controllers/later-part.ts';
import { Reading } from '../../controllers/reading.ts';
import { formatMoment } from '../../internal/format.ts';
import { laterView } from '../../internal/later-view.ts';
import { loadPapers, paperView } from '../paper/paper-view.ts';
import { reasonOf } from '../../internal/reason-of.ts';
import { UnitElement, unitTexts } from '../unit/unit-element.ts';
import type { Area } from '../../locales/area.ts';
import { procedureName } from '../progress/procedure-choice.ts';
import { summaryStyles } from '../../internal/summary.styles.ts';
import { styles as figureStyles } from '../progress/progress.styles.ts';
import { reportTexts } from '../progress/texts.ts';
import { dueNotice } from './due-notice.ts';
import type * as Later from './later.ts';
import { reportChoice, type ReportChoice } from './report-choice.ts';
import { styles } from './report-form.styles.ts';
import { reportFormTexts } from './texts.ts';
import { isClosed, periodOf, type ReadReport, type Words } from './report-kind.ts';
import type { Wrong } from './written-part.ts';

type Parts = typeof Later;

const pageOfFiled = 10;

/** The reports of a unit: weekly, on the pilot, on the whole. Figures come from the system; a person adds words and sends it up. */
export class TthcReportForm extends UnitElement {
  static override styles: CSSResultGroup = [UnitElement.styles, figureStyles, summaryStyles, styles];
  protected override areas: readonly Area[] = [reportFormTexts, reportTexts, unitTexts];
  protected override readonly offices: readonly Office[] = reportReaders;

  /** The plan of the roll-out to begin with: `A` of a province, `B` of a committee below it. */
  @property() plan: 'A' | 'B' = 'A';

  @state() private choice: Partial<ReportChoice> = {};
  @state() private words: Words = {};
  @state() private wrong: readonly Wrong[] = [];
  @state() private copied = '';
  @state() private isPaperShown = false;
  readonly #kept = new Keeping<Words>(this, () => this.#isUnsent);
  #isUnsent = false;
  #filedShown = pageOfFiled;

  readonly #acting = new Acting(this);
  readonly #parts = new LaterPart<Parts>(this, async () => {
    const parts = await import('./later.ts');
    this.areas = [...this.areas, parts.writingTexts];
    return parts;
  });
  readonly #papers = new LaterPart(this, loadPapers);
  readonly #texts = new LaterPart(this, () => import('@tthc-dang/core/reports'));
  readonly #report = new Reading<ReadReport>(this, async ({ client }, signal) => {
    const ask = oversightClient(client);
    const { kind, plan } = this.#chosen;
    const of = { unitId: this.unit };
    if (kind === 'weekly') return { kind, report: await ask.weeklyReport({ ...of, on: this.#on }, { signal }) };
    return { kind, report: await ask.phaseReport(kind, { ...of, plan }, { signal }) };
  });
  readonly #filed = new Reading<Page<FiledReportView>>(this, ({ client }, signal) =>
    oversightClient(client).filedReports({ unitId: this.unit, limit: this.#filedShown }, { signal }),
  );

  /** Reads figures and sent reports again. What is written stays. */
  async reload(): Promise<void> {
    await Promise.all([this.#report.read(), this.#filed.read()]);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { portal, unit } = this;
    if (!portal || !unit) return;
    const { kind, plan, week } = this.#chosen;
    this.#report.want(portal, [unit, kind, kind === 'weekly' ? week : plan].join(' '));
    this.#filed.want(portal, unit);
    if (this.#report.value) this.#takeUp(this.#report.value);
  }

  override render(): TemplateResult {
    const title = this.t('reports.form.title');
    const name = this.#report.value?.report.unitName;
    return this.page(name ? `${title} – ${name}` : title, () => this.#content());
  }

  #content(): TemplateResult {
    return html`
      ${reportChoice(this.#chosen, this.t, (changed) => this.#choose(changed))}
      ${this.shown(
        this.#report,
        (read) => html`
          ${dueNotice(read, this.#now, this.t)}
          ${laterView(this.#parts, this.t, (parts) => this.#shownReport(read, parts))}
        `,
      )}
      <h2>${this.t('reports.form.filed')}</h2>
      ${this.shown(this.#filed, (page) =>
        laterView(this.#parts, this.t, ({ filedList }) => filedList(page, this.t, () => this.#moreFiled())),
      )}
    `;
  }

  #shownReport(read: ReadReport, parts: Parts): TemplateResult {
    const { t } = this;
    const text = this.#text(read, parts);
    return html`
      ${parts.figures(read, t)} ${this.#written(read, parts)}
      ${parts.message(text, this.copied, t, () => void this.#copy(text, parts))}
      <div class="actions">
        <button class="button quiet" type="button" @click=${() => void this.#save(read, 'csv', parts)}>
          ${t('reports.csv')}
        </button>
        <button class="button quiet" type="button" @click=${() => void this.#save(read, 'json', parts)}>
          ${t('reports.json')}
        </button>
        <button class="button quiet" id="to-paper" type="button" @click=${() => this.#showPaper(true)}>
          ${t('reports.show-paper')}
        </button>
      </div>
      ${
        this.isPaperShown
          ? paperView(
              this.#papers,
              t,
              (papers) => parts.paperOfReport(papers, read, this.words, this.today, (id) => procedureName(id, t)),
              () => this.#showPaper(false),
            )
          : ''
      }
    `;
  }

  #written(read: ReadReport, { wrongSummary, writtenPart, ...parts }: Parts): TemplateResult {
    const { t } = this;
    if (!this.holds(...reportSenders)) return html`<p class="soft">${t('reports.form.read-only')}</p>`;
    if (isClosed(read, this.#now)) return html``;
    return html`
      <h2>${t('reports.form.words')}</h2>
      ${wrongSummary(this.wrong, t, (name) => this.nextFocus.to(`[name="${name}"]`))}
      ${writtenPart(read.kind, this.words, this.wrong, t, (name, value) => this.#write(name, value))}
      <div class="actions">
        <button
          class="button"
          id="send"
          type="button"
          aria-disabled=${this.#acting.isBusy ? 'true' : 'false'}
          @click=${() => void this.#send(read, parts)}
        >
          ${t(this.#acting.isBusy ? 'reports.form.sending' : 'reports.form.send')}
        </button>
      </div>
    `;
  }

  /** Another report is shown: what was written for it before comes back. */
  #takeUp(read: ReadReport): void {
    const { unitId } = read.report;
    const who = this.me?.personId ?? '';
    const kept = this.#kept.takeUp('report', who, unitId, read.kind, this.#chosen.plan, periodOf(read).from);
    if (!kept) return;
    const sent = read.kind === 'weekly' ? { count: read.report.filed?.obstacles } : {};
    this.#isUnsent = Object.keys(kept).length > 0;
    this.words = { ...sent, ...kept };
  }

  #choose(changed: Partial<ReportChoice>): void {
    this.choice = { ...this.choice, ...changed };
    this.wrong = [];
    this.copied = '';
    this.isPaperShown = false;
  }

  #write(name: string, value: string | number | undefined): void {
    this.words = { ...this.words, [name]: value };
    this.copied = '';
    this.#isUnsent = true;
    this.#kept.keep(this.words);
  }

  async #send(
    read: ReadReport,
    { wrongIn, bodyOf, sendReport, whyNot }: Pick<Parts, 'wrongIn' | 'bodyOf' | 'sendReport' | 'whyNot'>,
  ): Promise<void> {
    const { t, words } = this;
    if (this.#acting.isBusy) return;
    this.wrong = wrongIn(read.kind, words, t);
    if (this.wrong.length > 0) {
      this.announce(t('reports.form.wrong', { n: this.wrong.length }), 'assertive');
      this.nextFocus.to('#summary');
      return;
    }
    const body = bodyOf(read, this.#on, words);
    const acted = await this.#acting.run(this.portal, body, ({ client }, options) => sendReport(client, body, options));
    if (!acted) return;
    if (!acted.ok) return this.say(t('reports.form.not-sent', { why: whyNot(acted, t) }), true);
    if (!acted.value) this.say(t('reports.form.closed'), true);
    else {
      this.#isUnsent = false;
      this.#kept.forget();
      this.say(t('reports.form.done', { unit: acted.value.unitName, at: formatMoment(acted.value.sentAt) }));
    }
    void this.reload();
  }

  async #copy(text: string, { copyText }: Parts): Promise<void> {
    const done = await copyText(text);
    this.copied = this.t(done ? 'reports.copied' : 'reports.copy-by-hand');
    this.announce(this.copied);
    if (!done) this.renderRoot.querySelector<HTMLTextAreaElement>('#message')?.select();
  }

  async #save(read: ReadReport, format: 'csv' | 'json', { saveReport }: Parts): Promise<void> {
    const { portal, signal } = this;
    if (!portal) return;
    try {
      this.say(this.t('reports.saved-file', { name: await saveReport(portal.client, read, format, this.#on, signal) }));
    } catch (error) {
      const why = reasonOf(error, this.t);
      if (why) this.say(this.t('unit.failed', { why }), true);
    }
  }

  #text(read: ReadReport, { textOfReport }: Parts): string {
    if (read.kind !== 'weekly' && !this.#texts.value) void this.#texts.load();
    return textOfReport(read, this.words, this.#texts.value?.phaseAsText, this.t);
  }

  #showPaper(isShown: boolean): void {
    this.isPaperShown = isShown;
    this.nextFocus.to(isShown ? '#paper' : '#to-paper');
  }

  #moreFiled(): void {
    this.#filedShown = Math.min(100, this.#filedShown + 3 * pageOfFiled);
    void this.#filed.read();
  }

  get #chosen(): ReportChoice {
    return { kind: 'weekly', plan: this.plan, week: 'now', ...this.choice };
  }

  /** A day of the week that is reported on. */
  get #on(): string {
    return this.#chosen.week === 'before' ? addDays(this.today, -7) : this.today;
  }

  get #now(): string {
    return this.portal?.now() ?? new Date().toISOString();
  }
}
