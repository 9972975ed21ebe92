import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { DossierView, Issue, Me, Refusal } from '@tthc-dang/core';
import type { Answer } from '@tthc-dang/core/client';
import type { Question } from '@tthc-dang/core/fields';
import { TthcActedEvent } from '../../events/acted-event.ts';
import type { TthcChangeEvent } from '../../events/change-event.ts';
import { TthcDraftSavedEvent } from '../../events/draft-saved-event.ts';
import { TthcRefusedEvent } from '../../events/refused-event.ts';
import { TthcElement } from '../../internal/base-element.ts';
import { laterView } from '../../internal/later-view.ts';
import { momentOf } from '../../internal/moment-of.ts';
import { procedureWords } from '../../internal/procedure-words.ts';
import type { Questionnaire } from '../../internal/questionnaire.ts';
import { troubleOf } from '../../internal/trouble.ts';
import { formTexts, type Area } from '../../locales/index.ts';
import { LaterPart } from '../../controllers/later-part.ts';
import { OrganizationNames } from '../../controllers/organization-names.ts';
import { firstAnswers, type Answers } from './answers.ts';
import { Attempt } from './attempt.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { errorSummary } from './error-summary.ts';
import { styles } from './event-form.styles.ts';
import { formWords, type FormWords } from './form-words.ts';
import type * as later from './later.ts';
import type { Outcome } from './outcome.ts';
import { outcomeNotice } from './outcome-notice.ts';
import { progress } from './progress.ts';
import { comesFirst, questionField, type QuestionContext } from './question-field.ts';
import { sendActions } from './send-actions.ts';
import {
  closingQuestions,
  inputOf,
  isStepped,
  issuesOf,
  issuesOn,
  nameOf,
  screensOf,
  type Screen,
  type Sheet,
} from './sheet.ts';
import { stepScreen } from './step-screen.ts';

type Later = typeof later;

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
    if (!this.procedure) return [];
    const ofEvent = `${this.procedure.id} ${this.event}`;
    return [ofEvent in procedureWords ? ofEvent : this.procedure.id];
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
  @state() private outcome: Outcome | undefined;
  @state() private phase: 'filling' | 'confirming' | 'sending' = 'filling';
  @state() private remark = '';
  #focusNext: string | undefined;
  #session = 0;
  readonly #attempt = new Attempt();
  readonly #names = new OrganizationNames(this);
  readonly #later = new LaterPart(this, async () => {
    const part = await import('./later.ts');
    this.areas = [formTexts, part.laterTexts];
    return part;
  });
  readonly #keeper = new DraftKeeper(
    this,
    (answers, leaving) => this.#saveDraft(answers, leaving),
    (keeper) => this.#draftTold(keeper),
  );

  /** Moves the focus to the heading of the screen. */
  override focus(): void {
    this.#focusNext = '.title';
    this.requestUpdate();
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

  protected override updated(): void {
    if (this.#focusNext === undefined) return;
    const target = this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!target) return;
    this.#focusNext = undefined;
    target.focus();
    target.scrollIntoView({ block: 'nearest' });
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
    return this.root(html`
      ${progress(position, this.#keeper, this.t)}
      ${keyed(screen?.id ?? 'check', screen ? this.#screen(screen, sheet, words) : laterView(this.#later, this.t, (later) => this.#check(later, screens, sheet, words)))}
    `);
  }

  #begin(procedure: Questionnaire, dossier: DossierView): void {
    this.base = dossier;
    this.answers = firstAnswers(procedure, dossier, this.event);
    this.at = 0;
    this.issues = [];
    this.outcome = undefined;
    this.phase = 'filling';
    this.#keeper.start(dossier.draft?.event === this.event ? dossier.draft.savedAt : undefined);
    // Once the first screen stands, what the next ones need comes, so that nobody waits for it.
    void this.updateComplete.then(() => this.#later.load());
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
      summary: [this.#summary(sheet, words), isLast ? this.#notice(sheet, words) : ''],
      fields: this.#fields(screen.questions, sheet, words),
      remark: this.remark,
      actions: isLast ? this.#send(words) : this.#next(screen, sheet),
    });
  }

  #next(screen: Screen, sheet: Sheet): TemplateResult {
    return html`<div class="actions">
      <button class="button" type="button" @click=${() => this.#continue(screen, sheet)}>
        ${this.t('common.continue')}
      </button>
      ${this.at > 0 ? html`<button class="link" type="button" @click=${() => this.#go(this.at - 1)}>${this.t('common.back')}</button>` : ''}
    </div>`;
  }

  #check(
    { checkAnswers, answerText }: Later,
    screens: readonly Screen[],
    sheet: Sheet,
    words: FormWords,
  ): TemplateResult {
    const closing = closingQuestions(sheet);
    return html`
      <h2 class="title" tabindex="-1">${this.t('form.check')}</h2>
      <p>${this.t('form.check-intro')}</p>
      ${this.#summary(sheet, words)} ${this.#notice(sheet, words)}
      ${checkAnswers(screens, {
        t: this.t,
        title: words.title,
        label: ({ name }) => words.label(name),
        text: (question) =>
          answerText(question, this.#context(question, sheet, words), (id) => this.#names.nameOf(id, this.portal)),
        edit: (index) => this.#go(index),
      })}
      ${closing.length > 0 ? html`<h3>${this.t('form.declare')}</h3>` : ''} ${this.#fields(closing, sheet, words)}
      ${this.#send(words, () => this.#go(screens.length - 1))}
    `;
  }

  #fields(questions: readonly Question[], sheet: Sheet, words: FormWords): unknown {
    // A first screen shows at once; other kinds of fields come while it is being filled in.
    if (questions.every(({ field }) => comesFirst.has(field.kind)))
      return this.#fieldList(questions, sheet, words, questionField);
    return laterView(this.#later, this.t, ({ laterField }) => this.#fieldList(questions, sheet, words, laterField));
  }

  #fieldList(
    questions: readonly Question[],
    sheet: Sheet,
    words: FormWords,
    field: typeof questionField,
  ): TemplateResult {
    return html`<div class="fields" @tthc-change=${this.#changed} @focusout=${this.#left}>
      ${questions.map((question) => keyed(question.name, field(question, this.#context(question, sheet, words))))}
    </div>`;
  }

  #context({ name }: Question, { procedure, dossier, event, answers }: Sheet, words: FormWords): QuestionContext {
    const issue = this.issues.find((found) => nameOf(found) === name);
    // The message stands beside its label, which it need not repeat.
    const error = issue ? words.issue(issue).replace(`${words.label(name)}: `, '') : '';
    return { procedure: procedure.id, event, dossierId: dossier.id, word: this.word, value: answers[name], error };
  }

  #summary(sheet: Sheet, words: FormWords): TemplateResult | '' {
    return errorSummary(this.issues, words, this.t, (name) => this.#goTo(name, sheet));
  }

  #notice({ procedure, dossier, event }: Sheet, words: FormWords): unknown {
    const { outcome, t, word } = this;
    if (outcome?.kind !== 'conflict') return outcome ? outcomeNotice(outcome, { t, word, session: this.#session }) : '';
    return laterView(this.#later, t, ({ conflictNotice }) =>
      conflictNotice(outcome.current, {
        t,
        word,
        procedure: procedure.id,
        event,
        eventLabel: words.event,
        base: dossier,
        me: (this.me ?? this.portal?.me)?.name ?? '',
        goOn: (current) => void this.#goOn(current),
      }),
    );
  }

  #send({ event }: FormWords, back?: () => void): TemplateResult | '' {
    // In a conflict the way on is in the notice, and it is the only one.
    if (this.outcome?.kind === 'conflict') return '';
    return sendActions({
      t: this.t,
      event,
      phase: this.phase,
      again: this.outcome?.kind === 'trouble',
      submit: () => void this.#submit(),
      confirm: () => void this.#act(),
      cancel: () => (this.phase = 'filling'),
      back,
    });
  }

  readonly #left = (): void => void (this.#keeper.state === 'unsaved' && this.#keeper.flush());

  readonly #changed = (event: TthcChangeEvent): void => {
    // Answers are the form's own business, not the page's.
    event.stopPropagation();
    this.answers = { ...this.answers, [event.name]: event.value };
    this.remark = '';
    this.#keeper.keep(this.answers);
  };

  #continue(screen: Screen, sheet: Sheet): void {
    if (this.#isBusy()) return;
    this.issues = issuesOn(sheet, screen);
    if (this.issues.length > 0) this.#focusNext = '#summary';
    else this.#go(this.at + 1);
  }

  #go(to: number): void {
    if (this.#isBusy()) return;
    this.at = to;
    this.issues = [];
    this.outcome = undefined;
    this.phase = 'filling';
    this.#focusNext = '.title';
    if (this.#keeper.state === 'unsaved') void this.#keeper.flush();
  }

  /** Files on their way belong to the screen: leaving it would stop them. */
  #isBusy(): boolean {
    const busy = [...this.renderRoot.querySelectorAll('tthc-field-attachments')].some((field) => field.busy);
    this.remark = busy ? this.t('form.uploads-running') : '';
    if (busy) this.announce(this.remark);
    return busy;
  }

  /** From the summary to the question, on whichever screen it stands. */
  #goTo(name: string, sheet: Sheet): void {
    const screens = screensOf(sheet);
    const index = screens.findIndex(({ questions }) => questions.some((question) => question.name === name));
    this.at = index >= 0 ? index : screens.length;
    void this.updateComplete.then(async () => {
      await this.#later.load();
      await this.updateComplete;
      const field = [...this.renderRoot.querySelectorAll<TthcElement & { name: string }>('.fields > *')].find(
        (found) => found.name === name,
      );
      await field?.updateComplete;
      field?.focus();
      field?.scrollIntoView({ block: 'center' });
    });
  }

  async #submit(): Promise<void> {
    const sheet = this.#sheet();
    if (!sheet || this.phase !== 'filling' || this.#isBusy()) return;
    this.issues = issuesOf(sheet);
    if (this.issues.length > 0) {
      this.#focusNext = '#summary';
      return;
    }
    if (sheet.procedure.events[this.event]?.irrevocable && this.outcome?.kind !== 'trouble') {
      this.phase = 'confirming';
      this.#focusNext = '#sure';
    } else await this.#act();
  }

  async #act(): Promise<void> {
    const sheet = this.#sheet();
    const client = this.portal?.client;
    if (!sheet || !client || this.phase === 'sending') return;
    const input = inputOf(sheet);
    const { revision, id } = sheet.dossier;
    this.phase = 'sending';
    this.outcome = undefined;
    this.announce(this.t('form.sending'));
    await this.#keeper.pause();
    try {
      const answer = await client.send(sheet.procedure, id, this.event, input, {
        revision,
        idempotencyKey: this.#attempt.keyFor({ revision, input }),
      });
      this.#attempt.answered();
      await this.#answered(answer, sheet);
    } catch (error) {
      const trouble = troubleOf(error) ?? 'network';
      if (trouble === 'session') this.portal?.sessionExpired();
      this.#show({ kind: 'trouble', trouble, session: this.#session });
    } finally {
      this.phase = 'filling';
    }
  }

  async #answered(answer: Answer, sheet: Sheet): Promise<void> {
    if (answer.ok) {
      await this.#keeper.stop();
      this.announce(this.t('form.sent'));
      this.dispatchEvent(new TthcActedEvent(this.event, answer.dossier));
      return;
    }
    if (answer.current) return this.#show({ kind: 'conflict', current: answer.current });
    this.dispatchEvent(new TthcRefusedEvent(answer.refusals));
    const names = new Set(Object.keys(sheet.procedure.events[this.event]?.fields ?? {}));
    const issues = answer.refusals.flatMap((refusal: Refusal) => refusal.issues ?? []);
    this.issues = issues.filter((issue) => nameOf(issue) === '' || names.has(nameOf(issue)));
    const others = answer.refusals.filter((refusal) => refusal.code !== 'VALIDATION' || this.issues.length === 0);
    if (others.length > 0) this.#show({ kind: 'refused', refusals: others });
    else this.#focusNext = '#summary';
  }

  #show(outcome: Outcome): void {
    this.outcome = outcome;
    this.#focusNext = '#outcome';
  }

  /** The person has read what changed: the same answers, on the dossier as it is now. */
  async #goOn(current: DossierView): Promise<void> {
    this.base = current;
    this.outcome = undefined;
    this.phase = 'filling';
    this.#focusNext = '#send';
    await this.updateComplete;
    await this.#submit();
  }

  #saveDraft(answers: Answers, leaving: boolean) {
    const { portal, procedure, base, event } = this;
    if (!portal || !procedure || !base) throw new TypeError('A form without a dossier keeps nothing.');
    const input = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
    return portal.client.saveDraft(
      procedure,
      base.id,
      { event, input, revision: base.revision },
      { keepalive: leaving },
    );
  }

  #draftTold({ state: saving, savedAt, trouble }: DraftKeeper): void {
    if (saving === 'failed') {
      if (trouble === 'session') this.portal?.sessionExpired();
      this.announce(this.t('form.save-failed', { why: this.t(`common.trouble.${trouble}`) }), 'assertive');
    } else if (savedAt && this.base) this.dispatchEvent(new TthcDraftSavedEvent(this.base.id, savedAt));
  }
}
