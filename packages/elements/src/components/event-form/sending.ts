import type { TemplateResult } from 'lit';
import type { DossierView, Refusal } from '@tthc-dang/core';
import type { Answer } from '@tthc-dang/core/client';
import { TthcActedEvent } from '../../events/acted-event.ts';
import { TthcRefusedEvent } from '../../events/refused-event.ts';
import { troubleOf } from '../../internal/trouble.ts';
import { Attempt } from '../../controllers/attempt.ts';
import { conflictNotice } from './conflict-notice.ts';
import type { Desk } from './desk.ts';
import type { FormWords } from './form-words.ts';
import type { Outcome } from './outcome.ts';
import { outcomeNotice } from './outcome-notice.ts';
import { sendActions } from './send-actions.ts';
import { inputOf, issuesOf } from './judge.ts';
import { nameOf, type Sheet } from './sheet.ts';

/** The act at the end of a form: asked once more where it cannot be undone, sent under one key, its answer shown. */
export class Sending {
  readonly #desk: Desk;
  readonly #attempt = new Attempt();
  #outcome: Outcome | undefined;
  #phase: 'filling' | 'confirming' | 'sending' = 'filling';

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** The person went to another screen: what was said of the last attempt is past. */
  reset(): void {
    this.#outcome = undefined;
    this.#turn('filling');
  }

  /** Why the last attempt did not succeed. */
  notice({ procedure, dossier, event }: Sheet, words: FormWords): TemplateResult | '' {
    const { t, word, portal, me } = this.#desk;
    const outcome = this.#outcome;
    if (outcome?.kind !== 'conflict')
      return outcome ? outcomeNotice(outcome, { t, word, session: portal()?.session ?? 0 }) : '';
    return conflictNotice(outcome.current, {
      t,
      word,
      procedure: procedure.id,
      event,
      eventLabel: words.event,
      base: dossier,
      me: me()?.name ?? '',
      goOn: (current) => void this.#goOn(current),
    });
  }

  /** The button that sends. In a conflict the way on is in the notice, and it is the only one. */
  actions({ event }: FormWords, back?: () => void): TemplateResult | '' {
    if (this.#outcome?.kind === 'conflict') return '';
    return sendActions({
      t: this.#desk.t,
      event,
      phase: this.#phase,
      again: this.#outcome?.kind === 'trouble',
      submit: () => void this.submit(),
      confirm: () => void this.#act(),
      cancel: () => {
        this.#desk.focus.to('#send');
        this.#turn('filling');
      },
      back,
    });
  }

  /** Judges the answers; sends them if they are in order. */
  async submit(): Promise<void> {
    const sheet = this.#desk.sheet();
    if (!sheet || this.#phase !== 'filling' || this.#desk.isBusy()) return;
    const issues = issuesOf(sheet);
    this.#desk.judge(issues);
    if (issues.length > 0) return;
    if (sheet.procedure.events[sheet.event]?.irrevocable && this.#outcome?.kind !== 'trouble') {
      this.#turn('confirming');
      this.#desk.focus.to('#sure');
    } else await this.#act();
  }

  async #act(): Promise<void> {
    const { sheet: read, portal, keeper, focus, announce, t } = this.#desk;
    const sheet = read();
    const client = portal()?.client;
    if (!sheet || !client || this.#phase === 'sending') return;
    const input = inputOf(sheet);
    const { revision, id } = sheet.dossier;
    this.#outcome = undefined;
    // The question whether it is meant goes away with its button.
    if (this.#phase === 'confirming') focus.to('#send');
    this.#turn('sending');
    announce(t('form.sending'));
    await keeper.pause();
    try {
      const answer = await client.send(sheet.procedure, id, sheet.event, input, {
        revision,
        idempotencyKey: this.#attempt.keyFor({ revision, input }),
      });
      this.#attempt.answered();
      await this.#answered(answer, sheet);
    } catch (error) {
      const trouble = troubleOf(error) ?? 'network';
      if (trouble === 'session') portal()?.sessionExpired();
      this.#show({ kind: 'trouble', trouble, session: portal()?.session ?? 0 });
    } finally {
      this.#turn('filling');
    }
  }

  async #answered(answer: Answer, { procedure, event }: Sheet): Promise<void> {
    const { host, keeper, announce, judge, t } = this.#desk;
    if (answer.ok) {
      await keeper.stop();
      announce(t('form.sent'));
      host.dispatchEvent(new TthcActedEvent(event, answer.dossier));
      return;
    }
    if (answer.current) return this.#show({ kind: 'conflict', current: answer.current });
    host.dispatchEvent(new TthcRefusedEvent(answer.refusals));
    const names = new Set(Object.keys(procedure.events[event]?.fields ?? {}));
    const issues = answer.refusals
      .flatMap((refusal: Refusal) => refusal.issues ?? [])
      .filter((issue) => nameOf(issue) === '' || names.has(nameOf(issue)));
    judge(issues);
    const others = answer.refusals.filter((refusal) => refusal.code !== 'VALIDATION' || issues.length === 0);
    if (others.length > 0) this.#show({ kind: 'refused', refusals: others });
  }

  #show(outcome: Outcome): void {
    this.#outcome = outcome;
    this.#desk.focus.to('#outcome');
  }

  #turn(phase: 'filling' | 'confirming' | 'sending'): void {
    this.#phase = phase;
    this.#desk.host.requestUpdate();
  }

  /** The person has read what changed: the same answers, on the dossier as it is now. */
  async #goOn(current: DossierView): Promise<void> {
    this.#desk.rebase(current);
    this.reset();
    this.#desk.focus.to('#send');
    await this.#desk.host.updateComplete;
    await this.submit();
  }
}
