import { html, type TemplateResult } from 'lit';
import type { Question } from '@tthc-dang/core/fields';
import type { Translate } from '../../internal/format.ts';
import type { Screen } from './sheet.ts';

/** What reading over needs of the form. */
export interface CheckContext {
  readonly t: Translate;
  readonly title: (screen: Screen) => string;
  readonly label: (question: Question) => string;
  readonly text: (question: Question) => string;
  /** What an earlier submission said, where these answers correct one. */
  readonly before?: ((question: Question) => string) | undefined;
  readonly edit: (index: number) => void;
}

/** All answers by screen, each screen with a way back to it. */
export const checkAnswers = (
  screens: readonly Screen[],
  { t, title, label, text, before, edit }: CheckContext,
): TemplateResult => {
  const said = (words: string) => words || html`<span class="soft">${t('form.unanswered')}</span>`;
  const answer = (question: Question): unknown => {
    const now = text(question);
    const earlier = before?.(question);
    if (earlier === undefined || earlier === now) return said(now);
    return html`<span class="tag wait">${t('form.changed')}</span><br /><span class="soft">${t('form.was')}</span>
      <del>${said(earlier)}</del><br /><span class="soft">${t('form.is')}</span> <ins>${said(now)}</ins>`;
  };
  return html`
    ${screens.map(
      (screen, index) => html`
        <section class="answers">
          <div class="answers-head">
            <h3>${title(screen)}</h3>
            <button
              class="link"
              type="button"
              aria-label=${t('form.edit-step', { title: title(screen) })}
              @click=${() => edit(index)}
            >
              ${t('form.edit')}
            </button>
          </div>
          <dl>
            ${screen.questions.map(
              (question) =>
                html`<div>
                  <dt>${label(question)}</dt>
                  <dd>${answer(question)}</dd>
                </div>`,
            )}
          </dl>
        </section>
      `,
    )}
  `;
};
