import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { DossierView, Draft, Issue, Me } from '@tthc-dang/core';
import type { Question } from '@tthc-dang/core/fields';
import type { TthcChangeEvent } from '../../events/change-event.ts';
import { TthcDraftSavedEvent } from '../../events/draft-saved-event.ts';
import { TthcElement } from '../../internal/base-element.ts';
import { laterFailed, laterView } from '../../internal/later-view.ts';
import { momentOf } from '../../internal/moment-of.ts';
import type { Questionnaire } from '../../internal/questionnaire.ts';
import { formTexts, type Area } from '../../locales/index.ts';
import { LaterPart } from '../../controllers/later-part.ts';
import { NextFocus } from '../../controllers/next-focus.ts';
import { firstAnswers, type Answers } from './answers.ts';
import type { Desk } from './desk.ts';
import { DraftKeeper, type KeptFrom } from './draft-keeper.ts';
import { styles } from './event-form.styles.ts';
import { fieldList } from './field-list.ts';
import { formWords, type FormWords } from './form-words.ts';
import { progress } from './progress.ts';
import { comesFirst, questionField } from './question-field.ts';
import { answersBegun, isStepped, questionsOf, screensOf, type Screen, type Sheet } from './sheet.ts';
import { stepScreen } from './step-screen.ts';

/**
 * The form of one event, made from the procedure's table: questions in steps, a working copy kept on the server, answers
 * read over, one act. Nothing typed is lost to a lost answer, a conflict or the end of a session.
 *
 * @fires tthc-acted - The event was accepted.
 * @fires tthc-refused - The server refused it, with every reason.
 * @fires tthc-draft-saved - The working copy reached the server.
 */
export class TthcEventForm extends TthcElement {
  static override styles: CSSResultGroup = [TthcElement.styles, styles];
  protected override areas: readonly Area[] = [formTexts];

  protected override get spokenOf(): readonly string[] {
    return this.procedure ? [`${this.procedure.id} ${this.event}`] : [];
  }

  /** The procedure, or only its questions. */
  @property({ attribute: false }) procedure: Questionnaire | undefined;
  /** The dossier as it was when the person began; a newer one of the same dossier is taken up only after a conflict. */
  @property({ attribute: false }) dossier: DossierView | undefined;
  /** The event whose form this is. */
  @property() event = '';
  /** Who fills it in; the portal's person unless given. */
  @property({ attribute: false }) me: Me | undefined;

  @state() private base: DossierView | undefined;
  @state() private answers: Answers = {};
  @state() private at = 0;
  @state() private issues: readonly Issue[] = [];
  @state() private remark = '';
  #session = 0;
  /** The questions that were asked before the last answer. */
  #asked: ReadonlySet<string> = new Set();
  readonly #focus = new NextFocus(this);
  readonly #keeper = new DraftKeeper(
    this,
    (answers, from, keepalive) => this.#saveDraft(answers, from, keepalive),
    (keeper) => this.#draftTold(keeper),
  );
  readonly #later = new LaterPart(this, async () => {
    const part = await import('./later.ts');
    this.areas = [formTexts, part.laterTexts];
    return part.partsFor(this.#desk);
  });
  readonly #desk: Desk = {
    host: this,
    focus: this.#focus,
    keeper: this.#keeper,
    t: this.t,
    word: this.word,
    portal: () => this.portal,
    me: () => this.me ?? this.portal?.me,
    sheet: () => this.#sheet(),
    turnTo: (at) => (this.at = at),
    isBusy: () => this.#isBusy(),
    judge: (issues) => this.#judge(issues),
    take: (answers) => this.#take(answers),
    adopt: (draft) => {
      this.answers = draft.input;
      this.#asked = new Set();
      this.#keeper.start(draft, draft.input);
    },
    remark: (text) => this.#say(text),
    rebase: (dossier) => (this.base = dossier),
    announce: (text, politeness) => this.announce(text, politeness),
  };

  /** Moves the focus to the heading of the screen. */
  override focus(): void {
    this.#focus.to('.title');
  }

  /** Sends what is not yet on the server. */
  saveNow(): Promise<void> {
    return this.#keeper.flush();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { procedure, dossier, event, portal } = this;
    if (procedure && dossier && event && (changed.has('event') || this.base?.id !== dossier.id))
      this.#begin(procedure, dossier);
    this.#ask();
    const session = portal?.session ?? 0;
    if (session !== this.#session) {
      this.#session = session;
      // Somebody signed in again: what could not be saved is saved now.
      if (this.#keeper.state === 'failed') void this.#keeper.flush();
    }
    if (portal && !this.me && !portal.me)
      portal.whoAmI().then(
        () => this.requestUpdate(),
        () => undefined,
      );
  }

  protected override serverIsBack(): void {
    if (this.#keeper.state === 'failed') void this.#keeper.flush();
  }

  override render(): TemplateResult {
    const { procedure } = this;
    const sheet = this.#sheet();
    if (!procedure || !sheet) return this.root(html`<p role="status">${this.t('common.loading')}</p>`);
    const words = formWords(this.word, this.language, procedure, this.event);
    if (!sheet.dossier.tasks.some((task) => task.event === sheet.event))
      return this.root(
        html`<h2 class="title" tabindex="-1">${words.event}</h2>
          <p>${this.t('form.not-now')}</p>`,
      );
    const screens = screensOf(sheet);
    const screen = screens[this.at];
    const steps = screens.length + 1;
    const position = isStepped(sheet) ? { step: Math.min(this.at, screens.length) + 1, steps } : undefined;
    const safe = this.#later.value?.safe;
    return this.root(html`
      ${progress(position, this.#keeper, this.t)} ${safe?.notice(sheet, words)}
      ${keyed(screen?.id ?? 'check', screen ? this.#screen(screen, sheet, words) : this.#check(screens, sheet, words))}
      ${safe?.places(sheet, words)}
    `);
  }

  #begin(procedure: Questionnaire, dossier: DossierView): void {
    const { draft } = dossier;
    this.base = dossier;
    this.answers = firstAnswers(procedure, dossier, this.event);
    this.#asked = new Set();
    this.at = 0;
    this.issues = [];
    this.#keeper.start(draft?.event === this.event ? draft : undefined, this.answers);
    // Once the first screen stands, what the next ones need comes, so that nobody waits for it.
    void this.updateComplete.then(async () => {
      await this.#later.load();
      this.#later.value?.sending.reset();
      await this.#later.value?.safe.begin();
    });
  }

  /** Gives what has just come up what it begins with. */
  #ask(): void {
    const sheet = this.#sheet();
    if (!sheet) return;
    this.answers = answersBegun(sheet, this.#asked);
    this.#asked = new Set(questionsOf({ ...sheet, answers: this.answers }).map(({ name }) => name));
  }

  #sheet(): Sheet | undefined {
    const { procedure, base, event, answers, portal } = this;
    const me = this.me ?? portal?.me;
    if (!procedure || !base || !event || !portal || !me) return undefined;
    return { procedure, dossier: base, event, answers, moment: momentOf(me, portal.now()) };
  }

  #screen(screen: Screen, sheet: Sheet, words: FormWords): TemplateResult {
    const isLast = !isStepped(sheet);
    return stepScreen(screen, {
      t: this.t,
      words,
      summary: [this.#summary(words), isLast ? this.#later.value?.sending.notice(sheet, words) : ''],
      fields: this.#fields(screen.questions, sheet, words),
      remark: this.remark,
      actions: isLast ? laterView(this.#later, this.t, ({ sending }) => sending.actions(words)) : this.#next(),
    });
  }

  #next(): TemplateResult {
    const again = (): void => void this.#later.load();
    return html`${this.#later.hasFailed ? laterFailed(this.t, again) : ''}
      <div class="actions">
        <button class="button" type="button" @click=${() => void this.#continue()}>${this.t('common.continue')}</button>
        ${this.at > 0 ? html`<button class="link" type="button" @click=${() => this.#go(this.at - 1)}>${this.t('common.back')}</button>` : ''}
      </div>`;
  }

  #check(screens: readonly Screen[], sheet: Sheet, words: FormWords): unknown {
    return laterView(this.#later, this.t, ({ checkPage, sending }) =>
      checkPage(screens, sheet, words, {
        notices: [this.#summary(words), sending.notice(sheet, words)],
        fields: (questions) => this.#fields(questions, sheet, words),
        send: sending.actions(words, () => this.#go(screens.length - 1)),
        edit: (index) => this.#go(index),
      }),
    );
  }

  #fields(questions: readonly Question[], sheet: Sheet, words: FormWords): TemplateResult {
    const { issues, word } = this;
    const error = (name: string): string => this.#later.value?.errorOf(name, issues, words, word) ?? '';
    const list = (field: typeof questionField) => fieldList(questions, sheet, word, error, field);
    // A first screen shows at once; other kinds of fields come while it is being filled in.
    return html`<div class="fields" @tthc-change=${this.#changed} @focusout=${this.#left}>
      ${
        questions.every(({ field }) => comesFirst.has(field.kind))
          ? list(questionField)
          : laterView(this.#later, this.t, ({ laterField }) => list(laterField))
      }
    </div>`;
  }

  #summary(words: FormWords): TemplateResult | '' | undefined {
    return this.#later.value?.errorSummary(this.issues, words);
  }

  readonly #left = (): void => void (this.#keeper.state === 'unsaved' && this.#keeper.flush());

  readonly #changed = (event: TthcChangeEvent): void => {
    // Answers are the form's own business, not the page's.
    event.stopPropagation();
    this.remark = '';
    this.#take({ ...this.answers, [event.name]: event.value });
  };

  #take(answers: Answers): void {
    this.answers = answers;
    this.#keeper.keep(answers);
    this.#later.value?.safe.changed(answers);
  }

  async #continue(): Promise<void> {
    if (this.#isBusy()) return;
    const { at } = this;
    // What judges this screen comes with what shows the next one.
    await this.#later.load();
    const sheet = this.#sheet();
    const screen = sheet && screensOf(sheet)[at];
    if (!screen || !this.#later.value || at !== this.at) return;
    const issues = this.#later.value.issuesOn(sheet, screen);
    this.#judge(issues);
    if (issues.length === 0) this.#go(this.at + 1);
  }

  #judge(issues: readonly Issue[]): void {
    this.issues = issues;
    if (issues.length > 0) this.#focus.to('#summary');
  }

  #go(to: number): void {
    if (this.#isBusy()) return;
    this.at = to;
    this.issues = [];
    this.#later.value?.sending.reset();
    this.#focus.to('.title');
    this.#left();
  }

  /** Files on their way belong to the screen: leaving it would stop them. */
  #isBusy(): boolean {
    const busy = [...this.renderRoot.querySelectorAll('tthc-field-attachments')].some((field) => field.busy);
    this.#say(busy ? this.t('form.uploads-running') : '');
    return busy;
  }

  #say(text: string): void {
    this.remark = text;
    if (text) this.announce(text);
  }

  #saveDraft(answers: Answers, from: KeptFrom, keepalive: boolean): Promise<Draft> {
    const { portal, procedure, base, event } = this;
    if (!portal || !procedure || !base) throw new TypeError('A form without a dossier keeps nothing.');
    const input = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
    return portal.client.saveDraft(
      procedure,
      base.id,
      { event, input, revision: base.revision, ...from },
      { keepalive },
    );
  }

  #draftTold({ state: saving, savedAt, trouble }: DraftKeeper): void {
    this.#later.value?.safe.told();
    if (saving === 'failed') {
      if (trouble === 'session') this.portal?.sessionExpired();
      this.announce(this.t('form.save-failed', { why: this.t(`common.trouble.${trouble}`) }), 'assertive');
    } else if (saving !== 'idle' && savedAt && this.base)
      this.dispatchEvent(new TthcDraftSavedEvent(this.base.id, savedAt));
  }
}
