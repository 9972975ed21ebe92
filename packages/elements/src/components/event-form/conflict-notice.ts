import { html, type TemplateResult } from 'lit';
import type { DossierView } from '@tthc-dang/core';
import type { Word } from '../../internal/field-word.ts';
import { formatMoment, type Translate } from '../../internal/format.ts';

/** What the notice of a conflict needs of the form. */
export interface ConflictContext {
  readonly t: Translate;
  readonly word: Word;
  readonly procedure: string;
  readonly event: string;
  readonly eventLabel: string;
  /** The dossier on which the answers were begun. */
  readonly base: DossierView;
  readonly me: string;
  readonly goOn: (current: DossierView) => void;
}

/** Shows what somebody else did meanwhile, and offers to send the same answers on the dossier as it is now. */
export function conflictNotice(
  current: DossierView,
  { t, word, procedure, event, eventLabel, base, me, goOn }: ConflictContext,
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
