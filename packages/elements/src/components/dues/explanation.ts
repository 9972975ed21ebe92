import { html, type TemplateResult } from 'lit';
import type { AssessmentView, SaidView } from '@tthc-dang/core/client/dues';
import { formatDong } from '@tthc-dang/core/identifiers/format-dong';
import { fill } from '../../internal/fill.ts';
import type { Word } from '../../internal/field-word.ts';
import { formatBasis } from '../../internal/format-basis.ts';
import type { Translate } from '../../internal/format.ts';

/** How a part of the page speaks. */
export interface Speaker {
  readonly t: Translate;
  readonly word: Word;
}

/** Why the amount is what it is, factor by factor, each with what it rests on. Only law is named as law. */
export function explanation(explained: AssessmentView | undefined, due: number, { t, word }: Speaker): TemplateResult {
  if (!explained) return html`<p class="soft">${t('dues.why-unknown')}</p>`;
  const differs = explained.due !== due;
  return html`
    <details class="why" ?open=${differs}>
      <summary>${due > 0 ? t('dues.why', { amount: formatDong(due) }) : t('dues.why-nothing')}</summary>
      <ol>
        ${explained.steps.map(
          (step) =>
            html`<li>
              ${sentenceOf(step, { t, word })}<br /><span class="soft">${formatBasis(step.basis, t)}</span>
            </li>`,
        )}
      </ol>
      ${differs ? html`<p class="notice wait">${t('dues.why-differs', { amount: formatDong(due) })}</p>` : ''}
    </details>
  `;
}

/** A sentence of an assessment in the reader's language. */
export function sentenceOf(
  { key, says, values }: Pick<SaidView, 'key' | 'says' | 'values'>,
  { word }: Speaker,
): string {
  const template = word(key, '');
  return template === '' ? says : fill(template, values);
}
