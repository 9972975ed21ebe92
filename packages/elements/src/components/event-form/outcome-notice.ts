import { html, type TemplateResult } from 'lit';
import type { Word } from '../../internal/field-word.ts';
import type { Translate } from '../../internal/format.ts';
import { refusalList } from '../../internal/refusal-list.ts';
import type { Outcome } from './outcome.ts';

/** What the notice needs of the form. */
export interface OutcomeContext {
  readonly t: Translate;
  readonly word: Word;
  /** Counts the sessions: more than at the time of the trouble means that somebody signed in again. */
  readonly session: number;
}

/** Says why sending did not succeed, and what to do. Everything typed stays where it is. */
export function outcomeNotice(
  outcome: Exclude<Outcome, { readonly kind: 'conflict' }>,
  { t, word, session: now }: OutcomeContext,
): TemplateResult {
  if (outcome.kind === 'refused')
    return html`<div id="outcome" class="notice bad" tabindex="-1">
      <h3>${t('form.refused')}</h3>
      ${refusalList(outcome.refusals, t, ({ guard, says }) => (guard ? word(`rule.${guard}`, says) : says))}
    </div>`;
  const { trouble, session } = outcome;
  const isBack = trouble === 'session' && now > session;
  return html`<div id="outcome" class="notice ${isBack ? 'ok' : 'bad'}" tabindex="-1">
    <p>${t(isBack ? 'form.session-back' : `common.trouble.${trouble}`)}</p>
    ${isBack ? '' : html`<p>${t(trouble === 'session' ? 'form.session-sign-in' : 'form.trouble-lost')}</p>`}
  </div>`;
}
