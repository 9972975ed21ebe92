import { html, type TemplateResult } from 'lit';
import type { DossierView } from '@tthc-dang/core';
import { formatTime } from '../../internal/format-time.ts';
import { formatMoment } from '../../internal/format.ts';
import type { Trouble } from '../../internal/trouble.ts';
import { wordOf, type Reader } from './reader.ts';
import { stateTone } from './state-tone.ts';

/** Which dossier it is: code, procedure, state in a word and a colour, and whose it is. */
export const head = (view: DossierView, reader: Reader): TemplateResult => html`
  <p class="soft numbers">${view.code ? reader.t('dossier.code', { code: view.code }) : reader.t('dossier.no-code')}</p>
  ${title(reader)}
  <p class="state">
    <span class="tag ${stateTone(reader.procedure, view)}"
      >${wordOf(reader, `states.${view.state}`, view.stateLabel)}</span
    >
    ${whose(view, reader)}
  </p>
`;

/** The heading, which is there before the dossier is. */
export const title = (reader: Reader): TemplateResult =>
  html`<h1 tabindex="-1">${wordOf(reader, 'label', reader.procedure.label)}</h1>`;

const whose = ({ memberId, memberName }: DossierView, { t, personId }: Reader): TemplateResult | '' =>
  personId === undefined || personId === memberId
    ? ''
    : html`<span>${t('dossier.member')}: <strong>${memberName}</strong></span>`;

/** A working copy that lies unsent must not look as if it had reached anybody. */
export function unsent(
  { draft, tasks }: DossierView,
  reader: Reader,
  open: (event: string) => void,
): TemplateResult | '' {
  const task = draft && tasks.find(({ event, allowed }) => allowed && event === draft.event);
  if (!task) return '';
  const what = wordOf(reader, `events.${task.event}`, task.label);
  return html`
    <div class="notice wait">
      <p>${reader.t('dossier.unsent', { what, when: formatMoment(draft.savedAt) })}</p>
      <button class="link" type="button" @click=${() => open(task.event)}>
        ${reader.t('dossier.continue-unsent')}
      </button>
    </div>
  `;
}

/** Why the dossier could not be read, and from when what is shown is, if anything is. */
export const troubled = (
  trouble: Trouble,
  readAt: string | undefined,
  { t }: Reader,
  retry: () => void,
): TemplateResult => html`
  <div class="notice bad">
    <p>${t(`common.trouble.${trouble}`)} ${readAt ? t('dossier.stale', { when: formatTime(readAt) }) : ''}</p>
    <button class="link" type="button" @click=${retry}>${t('common.retry')}</button>
  </div>
`;
