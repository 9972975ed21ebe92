import { html, type TemplateResult } from 'lit';
import type { Translate } from '../../internal/format.ts';

/** What the buttons under the last screen need. */
export interface SendContext {
  readonly t: Translate;
  /** The label of the event. */
  readonly event: string;
  readonly phase: 'filling' | 'confirming' | 'sending';
  /** Whether an attempt failed without an answer. */
  readonly again: boolean;
  readonly submit: () => void;
  readonly confirm: () => void;
  readonly cancel: () => void;
  /** Back to the screen before, where there is one. */
  readonly back?: (() => void) | undefined;
}

/** The act itself; what cannot be undone is asked once more. */
export function sendActions({ t, event, phase, again, submit, confirm, cancel, back }: SendContext): TemplateResult {
  if (phase === 'confirming')
    return html`<div id="sure" class="notice wait" tabindex="-1">
      <h3>${t('form.sure')}</h3>
      <p>${t('form.sure-text', { event })}</p>
      <div class="actions">
        <button class="button" type="button" @click=${confirm}>${t('form.sure-yes', { event })}</button>
        <button class="link" type="button" @click=${cancel}>${t('common.cancel')}</button>
      </div>
    </div>`;
  const sending = phase === 'sending';
  const words = sending ? t('form.sending') : again ? t('form.send-again') : event;
  // Not disabled: the button keeps the focus while the answer is on its way.
  return html`<div class="actions">
    <button id="send" class="button" type="button" aria-disabled=${sending ? 'true' : 'false'} @click=${submit}>
      ${words}
    </button>
    ${back && !sending ? html`<button class="link" type="button" @click=${back}>${t('common.back')}</button>` : ''}
  </div>`;
}
