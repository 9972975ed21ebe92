import { html, type TemplateResult } from 'lit';
import type { Issue } from '@tthc-dang/core';
import type { Word } from '../../internal/field-word.ts';
import type { Translate } from '../../internal/format.ts';
import type { FormWords } from './form-words.ts';
import { issueWords } from './issue-words.ts';
import { nameOf } from './sheet.ts';

/** Everything that is wrong, each line leading to its question. It stays until the answers are judged again. */
export const errorSummary = (
  issues: readonly Issue[],
  words: FormWords,
  { t, word }: { readonly t: Translate; readonly word: Word },
  goTo: (name: string) => void,
): TemplateResult | '' =>
  issues.length === 0
    ? ''
    : html`<div id="summary" class="summary" role="group" aria-labelledby="summary-title" tabindex="-1">
        <h3 id="summary-title">${t('form.errors', { count: issues.length })}</h3>
        <ul>
          ${issues.map((issue) => {
            const name = nameOf(issue);
            const [label, says] = [words.label(name), issueWords(issue, words, word)];
            // Away from its question a sentence has to name it.
            const text = says.startsWith(label) ? says : `${label}: ${says}`;
            return html`<li>
              ${name ? html`<button class="link" type="button" @click=${() => goTo(name)}>${text}</button>` : text}
            </li>`;
          })}
        </ul>
      </div>`;
