import { systemActor, type Actor, type Instant, type Outcome, type Refusal } from '@tthc-dang/core';
import { noonOf, type CaseBook, type WorkedCase, type WorkedStep } from '@tthc-dang/core/cases';
import { eventPath, isExposed } from '../server/operations.ts';
import { compareLog } from './compare-log.ts';
import { compareRefusal, isProblem } from './compare-refusal.ts';
import { compareView } from './compare-view.ts';
import { canonical, NotRun, type Findings } from './finding.ts';
import { modelOf, type Model } from './model.ts';
import { isBankEvent, noticeOf, readAs } from './bank.ts';
import { openingOf, openMonth } from './opening.ts';
import type { Stage } from './stage.ts';
import { wasTold } from './told.ts';
import { problemIn, viewIn, type Answer } from './wire.ts';

/** A dossier that was brought to a point, and where it is. */
export interface Ready {
  readonly stage: Stage;
  readonly model: Model;
  readonly path: string;
  readonly revision: number;
}

/** Who reads the log beside those who act. */
const leading = /^(workplace-)?(base|upper|unit|unit-above)\.secretary$/;

/** One case under way. */
export class Play {
  readonly #stage: Stage;
  readonly #book: CaseBook;
  readonly #worked: WorkedCase;
  readonly #findings: Findings;
  #revision = 0;
  #model!: Model;

  constructor(stage: Stage, book: CaseBook, worked: WorkedCase, findings: Findings) {
    this.#stage = stage;
    this.#book = book;
    this.#worked = worked;
    this.#findings = findings;
  }

  async run(): Promise<void> {
    const { given, meanwhile, when } = this.#worked;
    await this.#stage.begin();
    if (!(await this.#opened())) return;
    for (const step of given.steps) {
      await this.#take(step, false);
      // What went wrong on the way makes everything after it meaningless.
      if (this.#findings.all.length > 0) return;
    }
    if (meanwhile) {
      await this.#stage.until(noonOf(when.on ?? this.#book.day));
      await this.#stage.registersSay(this.#memberId, meanwhile);
      this.#model.registersSay(meanwhile, when.on);
    }
    await this.#take(when, true);
  }

  /** Plays what goes before the last step, for somebody who wants to ask something else then. */
  async prepare(): Promise<Ready> {
    await this.#stage.begin();
    const isOpen = await this.#opened();
    if (isOpen) for (const step of this.#worked.given.steps) await this.#take(step, false);
    const [first] = this.#findings.all;
    if (!isOpen || first) throw new Error(`${this.#worked.id} does not come about: ${first?.check} ${first?.says}`);
    return { stage: this.#stage, model: this.#model, path: this.#path(), revision: this.#revision };
  }

  /** Opens the dossier; false if the opening itself already told what the case is about. */
  async #opened(): Promise<boolean> {
    const { given, when, then } = this.#worked;
    if (this.#book.procedure.id === 'dues-obligation') return this.#monthOpened();
    const opening = openingOf(this.#book, this.#worked);
    await this.#stage.playedBy(opening.by);
    await opening.before?.(this.#stage.wire, this.#findings);
    const answer = await this.#stage.wire.post(opening.by.personId, opening.path, opening.body);
    if (answer.status !== 201) {
      const { refusals = [] } = problemIn(answer);
      const told = refusals.flatMap(({ code, guard }: Refusal) => guard ?? code);
      // Whoever can never file may be told before anything is typed.
      const isFirst = given.steps.length === 0 && 'refused' in then && when.by === this.#book.opener(given);
      if (isFirst && canonical(told) === canonical(then.refused)) {
        isProblem(this.#findings, answer, problemIn(answer));
        return false;
      }
      this.#findings.add('opening', `answers ${answer.status} ${JSON.stringify(answer.body).slice(0, 500)}`);
      return false;
    }
    const view = viewIn(answer);
    this.#model = modelOf(this.#book, this.#worked, this.#stage.world, view.id);
    this.#revision = view.revision;
    this.#findings.same('opening', answer.headers.get('location'), `${opening.path}/${view.id}`, 'Location');
    compareView(this.#findings, this.#model, answer, opening.by, this.#stage.now);
    const { originOnline: _, communeOnline: __, otherTransfer: ___, ...says } = this.#registerSays();
    if (Object.keys(says).length > 0) await this.#stage.registersSay(this.#memberId, says);
    return this.#findings.all.length === 0;
  }

  /** The system opens the months of dues, and goes on by itself where nothing is due. */
  async #monthOpened(): Promise<boolean> {
    const answer = await openMonth(this.#stage, this.#worked, this.#book.open(this.#worked.given).facts);
    const view = viewIn(answer);
    if (answer.status !== 200 || view.facts === undefined) {
      this.#findings.add('opening', `answers ${answer.status} ${JSON.stringify(answer.body).slice(0, 500)}`);
      return false;
    }
    const { initiatorId, code } = view.facts;
    this.#model = modelOf(this.#book, this.#worked, this.#stage.world, view.id, { initiatorId, code });
    this.#revision = view.revision;
    if (view.state === this.#model.dossier.state)
      compareView(this.#findings, this.#model, answer, this.#model.actorOf('member'), this.#stage.now);
    else if (![...this.#worked.given.steps, this.#worked.when].slice(0, 1).every(({ by }) => by === 'system'))
      throw new NotRun(`the backend goes on to "${view.state}" by itself`);
    return this.#findings.all.length === 0;
  }

  async #take(step: WorkedStep, isLast: boolean): Promise<void> {
    const at = noonOf(step.on ?? this.#book.day);
    await this.#stage.until(at);
    const actor = this.#model.actorOf(step.by);
    if (actor.system) return this.#bySystem(step, actor, at);
    await this.#stage.playedBy(actor);
    // Whoever has no part in the dossier has nothing to upload to it.
    const input = this.#isOutsider(actor, at)
      ? (step.input ?? {})
      : await this.#stage.answersOf(step, actor.personId, this.#model.dossier.id);
    if (!isExposed(this.#book.procedure, step.event)) return this.#hasNoOperation(step, actor, input);
    const { pictures } = this.#stage;
    if (pictures.length > 0 && this.#model.dossier.state === this.#book.procedure.initial)
      this.#model.registersSay({ pictures }, step.on);
    const before = this.#revision;
    const outcome = this.#model.take(step.event, actor, input, at);
    const answer = await this.#stage.wire.post(actor.personId, this.#path(eventPath(step.event)), input, {
      revision: before,
    });
    if (outcome.ok) await this.#accepted(outcome, answer, actor, at, isLast);
    else await this.#refused(outcome.refusals, answer, actor, at);
    if (isLast) this.#asTheCaseSays(outcome);
  }

  async #accepted(
    outcome: Outcome<unknown, string> & { readonly ok: true },
    answer: Answer,
    actor: Actor,
    at: Instant,
    isLast: boolean,
  ): Promise<void> {
    this.#findings.same(
      'status',
      answer.status,
      200,
      problemIn(answer).code === undefined ? '' : JSON.stringify(problemIn(answer).refusals ?? problemIn(answer).code),
    );
    if (answer.status !== 200) return;
    const { revision } = viewIn(answer);
    this.#findings.holds('revision', revision > this.#revision, `${revision} after ${this.#revision}`);
    this.#revision = revision;
    compareView(this.#findings, this.#model, answer, actor, at);
    if (isLast) await this.#afterwards(outcome, actor, at);
  }

  /** What must be so once an event was accepted: the log, and whoever had to be told. */
  async #afterwards(
    outcome: Outcome<unknown, string> & { readonly ok: true },
    actor: Actor,
    at: Instant,
  ): Promise<void> {
    const opener = this.#reader();
    const leaders = this.#stage.world.people.filter(({ personId }) => leading.test(personId));
    let read = 0;
    for (const reader of new Map([actor, opener, ...leaders].map((one) => [one.personId, one])).values()) {
      const log = reader.system ? undefined : await this.#stage.wire.get(reader.personId, this.#path('log'));
      // It has not yet come to some, and has left others.
      if (!log || log.status === 404) continue;
      read += 1;
      compareLog(this.#findings, this.#model, log, reader, at);
    }
    this.#findings.holds('log', read > 0, 'neither who acted nor who opened the dossier may read its log');
    await wasTold(this.#findings, this.#stage.wire, this.#model, outcome);
  }

  async #refused(refusals: readonly Refusal[], answer: Answer, actor: Actor, at: Instant): Promise<void> {
    if (this.#isOutsider(actor, at)) {
      // Whoever has no part in a dossier does not learn that it exists.
      this.#findings.same('hidden', answer.status, 404, 'status for somebody without a part in the dossier');
      isProblem(this.#findings, answer, problemIn(answer));
      this.#findings.same('hidden', problemIn(answer).refusals, undefined, 'reasons for somebody without a part in it');
    } else if (answer.status === 401 && this.#mayNotSignIn(actor)) {
      isProblem(this.#findings, answer, problemIn(answer));
    } else if (
      answer.status === 404 &&
      (this.#isDraftOfAnother(actor) || refusals.some(({ code }) => code === 'NOT_ALLOWED'))
    ) {
      const seen = await this.#stage.wire.get(actor.personId, this.#path());
      this.#findings.same('hidden', seen.status, 404, 'reading what may not be acted on');
    } else compareRefusal(this.#findings, answer, refusals);
    await this.#isUnchanged(at);
  }

  /** What is not filed yet is seen by whoever writes it. */
  #isDraftOfAnother(actor: Actor): boolean {
    const { procedure } = this.#book;
    return (
      this.#model.dossier.state === procedure.initial &&
      actor.personId !== this.#model.actorOf(this.#book.opener(this.#worked.given)).personId
    );
  }

  /** Whoever was locked out cannot even ask. */
  #mayNotSignIn(actor: Actor): boolean {
    const { states } = this.#book.procedure;
    const { log } = this.#model.dossier;
    const isOut = log.some(({ toState }) => states[toState]?.entry?.effects.includes('end-sessions'));
    return isOut && actor.personId === this.#memberId;
  }

  async #isUnchanged(at: Instant): Promise<void> {
    const reader = this.#reader();
    // Whoever played in another office is themselves again.
    await this.#stage.playedBy(reader);
    const answer = await this.#stage.wire.get(reader.personId, this.#path());
    this.#findings.same(
      'unchanged',
      [answer.status, viewIn(answer).state, viewIn(answer).revision],
      [200, this.#model.dossier.state, this.#revision],
      'after a refusal',
    );
    if (answer.status === 200) compareView(this.#findings, this.#model, answer, reader, at);
  }

  /** Deadlines act when their day has passed; everything else must be brought about by the backend itself. */
  async #bySystem(step: WorkedStep, actor: Actor, at: Instant): Promise<void> {
    const { clocks } = this.#book.procedure;
    const isDeadline = Object.values<{ readonly onLapse?: unknown }>(clocks).some(
      ({ onLapse }) => onLapse === step.event,
    );
    if (step.event === 'UPDATE_FROM_REGISTER') throw new NotRun('a look-up of the registers is no request of its own');
    if (isDeadline && !this.#stage.backend.lapse)
      throw new NotRun('needs lapse: deadlines are not let pass on request');
    const input = step.input ?? {};
    if (isBankEvent(step.event)) return this.#byBank(step, at);
    if (isDeadline) await this.#stage.backend.lapse?.();
    const outcome = this.#model.take(step.event, actor, input, at);
    if (!isDeadline && !(await this.#happens(step, input, at, outcome.ok)))
      throw new NotRun(`${step.event} is sent by the system alone, and this backend cannot be made to`);
    const moved = !outcome.ok && isDeadline ? await this.#othersLapse(at) : outcome.ok;
    const reader = this.#reader();
    // Whoever played in another office is themselves again.
    await this.#stage.playedBy(reader);
    const answer = await this.#stage.wire.get(reader.personId, this.#path());
    this.#findings.same('status', answer.status, 200, `reading after ${step.event}`);
    const { state, revision } = viewIn(answer);
    if (!moved)
      this.#findings.same(
        'deadline',
        [state, revision],
        [this.#model.dossier.state, this.#revision],
        `${step.event} before its time`,
      );
    this.#revision = revision;
    compareView(this.#findings, this.#model, answer, reader, at);
    if (step === this.#worked.when) {
      if (outcome.ok) await this.#afterwards(outcome, reader, at);
      this.#asTheCaseSays(outcome);
    }
  }

  /** What only the system sends: either the backend has done it by itself, or it can be made to. */
  async #happens(step: WorkedStep, input: object, at: Instant, isAccepted: boolean): Promise<boolean> {
    const reader = this.#reader();
    const seen = await this.#stage.wire.get(reader.personId, this.#path());
    const { state, timeline = [] } = viewIn(seen);
    if (isAccepted && state === this.#model.dossier.state && timeline.some(({ event }) => event === step.event))
      return true;
    const { happen } = this.#stage.backend;
    return (
      (await happen?.({
        procedure: this.#book.procedure.id,
        dossierId: this.#model.dossier.id,
        event: step.event,
        input: { ...input },
        at,
      })) ?? false
    );
  }

  /** A bank reports; what that means the table's own reading of it says. */
  async #byBank(step: WorkedStep, at: Instant): Promise<void> {
    const { reportPayment } = this.#stage.backend;
    if (!reportPayment) throw new NotRun('needs the bank: nobody can report payments');
    const meant = noticeOf(this.#model.dossier.facts, step, at);
    if (!meant) throw new NotRun('no bank reports this');
    await reportPayment(meant.notice);
    const { event, input = {} } = readAs(this.#model.dossier, meant.notice);
    const outcome = event === undefined ? undefined : this.#model.take(event, systemActor, input, at);
    const reader = this.#reader();
    await this.#stage.playedBy(reader);
    const answer = await this.#stage.wire.get(reader.personId, this.#path());
    if (!outcome?.ok)
      this.#findings.same(
        'money',
        [viewIn(answer).state, viewIn(answer).revision],
        [this.#model.dossier.state, this.#revision],
        'after a report that changes nothing',
      );
    this.#revision = viewIn(answer).revision;
    compareView(this.#findings, this.#model, answer, reader, at);
    if (step !== this.#worked.when) return;
    if (outcome?.ok) await this.#afterwards(outcome, reader, at);
    if (outcome && event === step.event) this.#asTheCaseSays(outcome);
  }

  /** Whoever may read the dossier from beginning to end. */
  #reader(): Actor {
    const opener = this.#model.actorOf(this.#book.opener(this.#worked.given));
    return opener.system ? this.#model.actorOf('member') : opener;
  }

  /** When one deadline has not passed, another may have: reminders go out on the way. */
  async #othersLapse(at: Instant): Promise<boolean> {
    let moved = false;
    for (let next = this.#lapsed(at); next !== undefined; next = this.#lapsed(at)) {
      if (!this.#model.take(next, systemActor, {}, at).ok) return moved;
      moved = true;
      await this.#stage.backend.lapse?.();
    }
    return moved;
  }

  #lapsed(at: Instant): string | undefined {
    return this.#model.deadlinesAt(at).find(({ lapsed, onLapse }) => lapsed && onLapse !== undefined)?.onLapse;
  }

  /** What only the system sends has no operation, for nobody. */
  async #hasNoOperation(step: WorkedStep, actor: Actor, input: object): Promise<void> {
    const answer = await this.#stage.wire.post(actor.personId, this.#path(eventPath(step.event)), input, {
      revision: this.#revision,
    });
    this.#findings.holds(
      'status',
      answer.status === 404 || answer.status === 405,
      `${step.event} of the system answers ${answer.status} to a person`,
    );
    isProblem(this.#findings, answer, problemIn(answer));
    await this.#isUnchanged(this.#stage.now);
  }

  /** The table and the case must say the same, or the kit itself is wrong. */
  #asTheCaseSays(outcome: Outcome<unknown, string>): void {
    const { then } = this.#worked;
    if ('to' in then)
      this.#findings.same('kit', outcome.ok && outcome.dossier.state, then.to, 'the table about its own case');
    else this.#findings.holds('kit', !outcome.ok, 'the table accepts what its own case says is refused');
  }

  #isOutsider(actor: Actor, at: Instant): boolean {
    const { memberId, initiatorId, units, informed } = this.#book.procedure.parties(this.#model.dossier.facts);
    if (actor.personId === memberId || actor.personId === initiatorId) return false;
    const on = at.slice(0, 10);
    const parties = new Set([...Object.values(units), ...Object.values(informed ?? {})]);
    return !actor.assignments.some(
      ({ organizationId, from, to = '9999' }) => parties.has(organizationId) && from <= on && on <= to,
    );
  }

  /** What the registers say in this case otherwise than in the data set. */
  #registerSays(): Readonly<Record<string, unknown>> {
    const { given } = this.#worked;
    const named = given.facts?.['register'] as Readonly<Record<string, unknown>> | undefined;
    if (!named) return given.register ?? {};
    const { register } = this.#book.open({ steps: [] }).facts as {
      readonly register: Readonly<Record<string, unknown>>;
    };
    // What is missing in it is not in the data set of its variant either.
    return Object.fromEntries(
      Object.entries(named).filter(([name, value]) => canonical(value) !== canonical(register[name])),
    );
  }

  get #memberId(): string {
    return this.#book.procedure.parties(this.#model.dossier.facts).memberId;
  }

  #path(rest = ''): string {
    return `/v1/${this.#book.procedure.id}/dossiers/${this.#model.dossier.id}${rest === '' ? '' : `/${rest}`}`;
  }
}
