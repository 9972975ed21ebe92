import { html, type TemplateResult } from 'lit';
import type { Translate } from '../../internal/format.ts';

/** The text to paste into a chat group, with a button that copies it. */
export const message = (text: string, copied: string, t: Translate, copy: () => void): TemplateResult =>
  html`<section class="message">
    <h2 id="message-title">${t('reports.form.message')}</h2>
    <p class="soft" id="message-hint">${t('reports.form.message-hint')}</p>
    <textarea
      id="message"
      readonly
      rows="9"
      aria-labelledby="message-title"
      aria-describedby="message-hint"
      .value=${text}
    ></textarea>
    <div class="actions">
      <button class="button quiet" type="button" @click=${copy}>${t('reports.copy')}</button>
      <span class="soft" id="copied">${copied}</span>
    </div>
  </section>`;

/** Puts a text on the clipboard; `false` where the browser does not allow it, which needs a secure page. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
