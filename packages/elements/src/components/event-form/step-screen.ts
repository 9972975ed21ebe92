import { html, type TemplateResult } from 'lit';
import { formatBasis } from '../../internal/format-basis.ts';
import type { Translate } from '../../internal/format.ts';
import type { FormWords } from './form-words.ts';
import type { Screen } from './sheet.ts';

/** The parts of a screen that the form makes. */
export interface ScreenParts {
  readonly t: Translate;
  readonly words: FormWords;
  readonly summary: unknown;
  readonly fields: unknown;
  /** Said above the buttons: why nothing can go on just now. */
  readonly remark: string;
  readonly actions: unknown;
}

/** One screen of questions, with the reason why they are asked beside them. */
export function stepScreen(
  screen: Screen,
  { t, words, summary, fields, remark, actions }: ScreenParts,
): TemplateResult {
  const why = words.why(screen);
  return html`<div class=${why ? 'two' : 'one'}>
    <div>
      <h2 class="title" tabindex="-1">${words.title(screen)}</h2>
      ${summary} ${screen.questions.length === 0 ? html`<p>${t('form.note-only')}</p>` : fields}
      ${remark ? html`<p class="notice wait">${remark}</p>` : ''} ${actions}
    </div>
    ${
      why
        ? html`<aside class="panel">
            <h3 class="why">${t('form.why')}</h3>
            <p>${why}</p>
            ${screen.basis ? html`<p class="soft">${formatBasis(screen.basis, t)}</p>` : ''}
          </aside>`
        : ''
    }
  </div>`;
}
