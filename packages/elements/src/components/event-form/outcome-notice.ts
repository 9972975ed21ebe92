import { html, type TemplateResult } from 'lit';
import type { DossierView } from '@tthc-dang/core';
import type { Word } from '../../internal/field-word.ts';
import { formatMoment, type Translate } from '../../internal/format.ts';
import { refusalList } from '../../internal/refusal-list.ts';
import type { Outcome } from './outcome.ts';

/** What the notice needs of the form. */
export interface OutcomeContext {
  readonly t: Translate;
  readonly word: Word;
  readonly procedure: string;
  readonly event: string;
  readonly eventLabel: string;
  /** The dossier on which the answers were begun. */
  readonly base: DossierView;
  readonly me: string;
  /** Counts the sessions: more than at the time of the trouble means that somebody signed in again. */
  readonly session: number;
  readonly goOn: (current: DossierView) => void;
}

/** Says why sending did not succeed, and what to do. Everything typed stays where it is. */
export function outcomeNotice(outcome: Outcome, context: OutcomeContext): TemplateResult {
  const { t, word } = context;
  if (outcome.kind === 'conflict') return conflict(outcome.current, context);
  if (outcome.kind === 'refused')
    return html`<div id="outcome" class="notice bad" tabindex="-1">
      <h3>${t('form.refused')}</h3>
      ${refusalList(outcome.refusals, t, ({ guard, says }) => (guard ? word(`rule.${guard}`, says) : says))}
    </div>`;
  const { trouble, session } = outcome;
  const isBack = trouble === 'session' && context.session > session;
  return html`<div id="outcome" class="notice ${isBack ? 'ok' : 'bad'}" tabindex="-1">
    <p>${t(isBack ? 'form.session-back' : `common.trouble.${trouble}`)}</p>
    ${isBack ? '' : html`<p>${t(trouble === 'session' ? 'form.session-sign-in' : 'form.trouble-lost')}</p>`}
  </div>`;
}

function conflict(
  current: DossierView,
  { t, word, procedure, event, eventLabel, base, me, goOn }: OutcomeContext,
): TemplateResult {
  const known = base.timeline.at(-1)?.seq ?? -1;
  const since = current.timeline.filter(({ seq }) => seq > known);
  const isMine = since.some((item) => item.event === event && item.actorName === me);
  const mayGoOn = !isMine && current.tasks.some((task) => task.event === event && task.allowed);
  return html`<div id="outcome" class="notice wait" tabindex="-1">
    <h3>${t('form.conflict')}</h3>
    <p>${t(isMine ? 'form.conflict-mine' : 'form.conflict-text')}</p>
    <ul>
      ${since.map(
        (item) =>
          html`<li>
            ${formatMoment(item.at)}: <strong>${word(`${procedure}.events.${item.event}`, item.label)}</strong>,
            ${item.actorName}${item.organizationName ? `, ${item.organizationName}` : ''}${item.message ? html`<br />${item.message}` : ''}
          </li>`,
      )}
    </ul>
    <p>${t('form.conflict-state', { state: word(`${procedure}.states.${current.state}`, current.stateLabel) })}</p>
    ${
      mayGoOn
        ? html`<button class="button" type="button" @click=${() => goOn(current)}>${t('form.conflict-go')}</button>`
        : isMine
          ? ''
          : html`<p>${t('form.conflict-gone', { event: eventLabel })}</p>`
    }
  </div>`;
}
