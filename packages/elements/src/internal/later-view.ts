import { html, type TemplateResult } from 'lit';
import type { LaterPart } from '../controllers/later-part.ts';
import type { Translate } from './format.ts';

/** What a part that is loaded later shows: itself, or that it is on its way, or that it did not come and may be asked for again. */
export function laterView<T>(part: LaterPart<T>, t: Translate, view: (value: T) => unknown): unknown {
  if (part.value !== undefined) return view(part.value);
  if (part.hasFailed) return laterFailed(t, () => void part.load());
  void part.load();
  return html`<p role="status">${t('common.loading')}</p>`;
}

/** Says that a part of the page did not come. What was typed stays where it is. */
export const laterFailed = (t: Translate, again: () => void): TemplateResult =>
  html`<div class="notice bad" role="alert">
    <p>${t('common.part-missing')}</p>
    <button class="button quiet" type="button" @click=${again}>${t('common.retry')}</button>
  </div>`;
