import { html, type TemplateResult } from 'lit';
import type { DossierSummary, DossierView, IsoDate, Refusal } from '@tthc-dang/core';
import { dateOf } from '@tthc-dang/core/dates';
import type { Word } from '../../internal/field-word.ts';
import { formatDate, type Translate } from '../../internal/format.ts';
import type { Questionnaire } from '../../internal/questionnaire.ts';
import { refusalList } from '../../internal/refusal-list.ts';
import { prepare, type PrepareContext } from './prepare.ts';

/** What the pages before the form need of the element. */
export interface BeforeContext {
  readonly t: Translate;
  readonly word: Word;
  readonly today: IsoDate;
  /** The questions that the form will ask. */
  readonly form: Questionnaire;
}

/** Nothing is open: what to prepare, why nothing could be opened, and the way in. */
export const startPage = (
  refusals: readonly Refusal[],
  context: PrepareContext,
  begin: { readonly act: () => void; readonly isBusy: boolean },
): TemplateResult => {
  const { t, word } = context;
  if (refusals.length > 0)
    return html`<div class="notice bad" id="refused" tabindex="-1">
        <h2>${t('start.refused')}</h2>
        ${refusalList(refusals, t, ({ guard, says }) => (guard ? word(`rule.${guard}`, says) : says))}
      </div>
      ${prepare(context, '')}`;
  return prepare(
    context,
    html`<div class="actions">
      <button class="button" type="button" aria-disabled=${begin.isBusy ? 'true' : 'false'} @click=${begin.act}>
        ${t('start.begin')}
      </button>
    </div>`,
  );
};

/** A dossier was begun and not submitted: go on with it, or start over. */
export const resumePage = (
  { openedAt, draft }: DossierView,
  { t }: BeforeContext,
  go: { readonly onBehalf: unknown; readonly on: () => void; readonly over: () => void },
): TemplateResult => html`
  <h2 class="title" tabindex="-1">${t('start.resume-title')}</h2>
  ${go.onBehalf}
  <p>${t('start.resume-text', { day: formatDate(dateOf(openedAt)) })}</p>
  <div class="actions">
    <button class="button" type="button" @click=${go.on}>${t('start.resume')}</button>
    ${draft ? html`<button class="link" type="button" @click=${go.over}>${t('start.discard')}</button>` : ''}
  </div>
`;

/** Starting over forgets the answers: asked once more. */
export const droppingPage = (
  { t }: BeforeContext,
  go: { readonly drop: () => void; readonly back: () => void },
): TemplateResult =>
  html`<div class="notice wait" id="dropping" tabindex="-1">
    <p>${t('start.discard-sure')}</p>
    <div class="actions">
      <button class="button" type="button" @click=${go.drop}>${t('start.discard-yes')}</button>
      <button class="link" type="button" @click=${go.back}>${t('common.cancel')}</button>
    </div>
  </div>`;

/** A dossier is on its way, and there can be no second one. */
export const openPage = (
  { procedure, code = '', state, stateLabel }: DossierSummary,
  { t, word }: BeforeContext,
  see: () => void,
): TemplateResult => html`
  <h2 class="title" tabindex="-1">${t('start.open-title')}</h2>
  <p>${t('start.open-text', { code, state: word(`${procedure}.states.${state}`, stateLabel) })}</p>
  <div class="actions"><button class="button" type="button" @click=${see}>${t('start.open-link')}</button></div>
`;
