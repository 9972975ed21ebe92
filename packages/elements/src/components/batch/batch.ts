import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AnyProcedure, DossierSummary, DossierView, Issue, Me, Refusal } from '@tthc-dang/core';
import { LaterPart } from '../../controllers/later-part.ts';
import { NextFocus } from '../../controllers/next-focus.ts';
import { TthcBatchClosedEvent } from '../../events/batch-closed-event.ts';
import type { TthcChangeEvent } from '../../events/change-event.ts';
import { TthcElement } from '../../internal/base-element.ts';
import { laterView } from '../../internal/later-view.ts';
import { summaryStyles } from '../../internal/summary.styles.ts';
import { momentOf } from '../../internal/moment-of.ts';
import { troubleOf, type Trouble } from '../../internal/trouble.ts';
import { formTexts, type Area } from '../../locales/index.ts';
import type { Answers } from '../event-form/answers.ts';
import type { Sheet } from '../event-form/sheet.ts';
import { batchForm } from './batch-form.ts';
import { batchProgress } from './batch-progress.ts';
import { styles } from './batch.styles.ts';
import { batchWork } from './batch-work.ts';
import { batchWays } from './batch-ways.ts';
import { SlicedRun } from './sliced-run.ts';
import { commonWays } from './common-ways.ts';
import { batchTexts } from './texts.ts';

/**
 * One step with many dossiers of one procedure at the same step: what can be done together, the answers once, then a result
 * for each. It can be stopped, goes on where it was, and tries again what was refused.
 *
 * @fires tthc-batch-closed - the person is done
 */
export class TthcBatch extends TthcElement {
  static override styles: CSSResultGroup = [TthcElement.styles, summaryStyles, styles];
  protected override areas: readonly Area[] = [batchTexts, formTexts];

  protected override get spokenOf(): readonly string[] {
    return this.procedure ? [this.procedure.id] : [];
  }

  /** The table of the procedure. */
  @property({ attribute: false }) procedure: AnyProcedure | undefined;
  /** The dossiers, all at the same step, as they were listed. */
  @property({ attribute: false }) dossiers: readonly DossierSummary[] = [];
  /** Who acts; the portal's person unless given. */
  @property({ attribute: false }) me: Me | undefined;

  @state() private view: DossierView | undefined;
  @state() private trouble: Trouble | undefined;
  @state() private event = '';
  @state() private answers: Answers = {};
  @state() private issues: readonly Issue[] = [];
  #readFor: readonly DossierSummary[] | undefined;
  readonly #focus = new NextFocus(this);
  readonly #run = new SlicedRun(this);
  readonly #form = new LaterPart(this, async () => {
    const { judging, laterTexts } = await import('../event-form/later.ts');
    this.areas = [batchTexts, formTexts, laterTexts];
    return judging;
  });

  /** Moves the focus to the heading. */
  override focus(): void {
    this.#focus.to('h2');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.portal || this.#readFor === this.dossiers) return;
    this.#readFor = this.dossiers;
    void this.#read();
  }

  override render(): TemplateResult {
    return this.root(this.#page());
  }

  #page(): unknown {
    const { t } = this;
    if (this.#run.lines.length > 0) return this.#progress();
    if (this.trouble)
      return html`<h2 tabindex="-1">${t('batch.title', { n: this.dossiers.length })}</h2>
        <div class="notice bad">
          <p>${t(`common.trouble.${this.trouble}`)}</p>
          <button class="link" type="button" @click=${() => void this.#read()}>${t('common.retry')}</button>
        </div>
        <button class="link" type="button" @click=${() => this.#close()}>${t('batch.close')}</button>`;
    const sheet = this.#sheet();
    if (!sheet)
      return html`<h2 tabindex="-1">${t('batch.title', { n: this.dossiers.length })}</h2>
        <p role="status">${t('common.loading')}</p>`;
    if (this.event)
      return laterView(this.#form, t, (judging) =>
        batchForm(sheet, this.dossiers, judging, {
          t,
          word: this.word,
          language: this.language,
          issues: this.issues,
          change: (event) => this.#changed(event),
          goTo: (name) => this.#goTo(name),
          send: () => this.#send(sheet, judging.issuesOf(sheet), judging.inputOf(sheet)),
          back: () => this.#choose(''),
        }),
      );
    return batchWays(commonWays(sheet.procedure, sheet.dossier, sheet.moment), this.dossiers.length, {
      t,
      label: (event) => this.#label(event),
      choose: (event) => this.#choose(event),
      close: () => this.#close(),
    });
  }

  #progress(): TemplateResult {
    const { portal } = this;
    const then = (work: Promise<void>): void => void work.then(() => this.#told());
    return batchProgress(this.#run, {
      t: this.t,
      says: ({ guard, says }: Refusal) => (guard ? this.word(`rule.${guard}`, says) : says),
      event: this.#label(this.event),
      goOn: () => portal && then(this.#run.goOn(portal)),
      stop: () => this.#run.stop(),
      retry: () => portal && then(this.#run.retryRefused(portal)),
      close: () => this.#close(),
    });
  }

  #sheet(): Sheet | undefined {
    const { procedure, view, portal, event, answers } = this;
    const me = this.me ?? portal?.me;
    if (!procedure || !view || !portal || !me) return undefined;
    return { procedure, dossier: view, event, answers, moment: momentOf(me, portal.now()) };
  }

  #label(event: string): string {
    return this.word(`${this.procedure?.id}.events.${event}`, this.procedure?.events[event]?.label ?? event);
  }

  #choose(event: string): void {
    this.event = event;
    this.answers = {};
    this.issues = [];
    this.#focus.to('h2');
  }

  readonly #changed = (event: TthcChangeEvent): void => {
    event.stopPropagation();
    this.answers = { ...this.answers, [event.name]: event.value };
  };

  #goTo(name: string): void {
    const field = [...this.renderRoot.querySelectorAll<TthcElement & { name: string }>('.fields > *')].find(
      (found) => found.name === name,
    );
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  }

  #send(sheet: Sheet, issues: readonly Issue[], input: Answers): void {
    const { portal } = this;
    if (!portal) return;
    this.issues = issues;
    if (issues.length > 0) {
      this.#focus.to('#summary');
      return;
    }
    const act = { procedure: sheet.procedure.id, event: sheet.event, input };
    const items = this.dossiers.map(({ id, memberName, code }) => ({ id, name: memberName, note: code }));
    void this.#run.start(items, batchWork(act, this.dossiers, portal), portal).then(() => this.#told());
    this.#focus.to('#batch-title');
  }

  /** Says once how it went; while it runs the numbers stand on the page for whoever looks. */
  #told(): void {
    if (this.signal.aborted || this.#run.isRunning) return;
    const [accepted, refused] = [this.#run.count('accepted'), this.#run.count('refused')];
    const left = this.#run.count('waiting', 'unknown');
    this.announce(this.t('batch.told', { accepted, refused, left }));
    this.#focus.to('#batch-title');
  }

  #close(): void {
    this.dispatchEvent(new TthcBatchClosedEvent(this.#run.count('accepted')));
  }

  async #read(): Promise<void> {
    const { portal } = this;
    const [first] = this.dossiers;
    this.trouble = undefined;
    if (!portal || !first) return;
    try {
      if (!this.me) await portal.whoAmI();
      this.view = await portal.client.dossier(first.procedure, first.id, { signal: this.signal });
      void this.#form.load();
    } catch (error) {
      if (this.signal.aborted) return;
      this.trouble = troubleOf(error);
      if (this.trouble === 'session') portal.sessionExpired();
    }
  }
}
