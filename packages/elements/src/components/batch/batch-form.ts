import '../event-form/index.ts';
import { html, type TemplateResult } from 'lit';
import type { DossierSummary, Issue } from '@tthc-dang/core';
import type { TthcChangeEvent } from '../../events/change-event.ts';
import type { Translate } from '../../internal/format.ts';
import type { Word } from '../../internal/field-word.ts';
import type { Locale } from '../../locales/index.ts';
import { fieldList } from '../event-form/field-list.ts';
import { formWords } from '../event-form/form-words.ts';
import type { judging } from '../event-form/later.ts';
import { questionsOf, type Sheet } from '../event-form/sheet.ts';

/** What the form for many dossiers needs. */
export interface BatchFormReader {
  readonly t: Translate;
  readonly word: Word;
  readonly language: Locale;
  readonly issues: readonly Issue[];
  readonly change: (event: TthcChangeEvent) => void;
  readonly goTo: (name: string) => void;
  readonly send: () => void;
  readonly back: () => void;
}

/** The answers that are given once for all, after it is said whom they are for. */
export function batchForm(
  sheet: Sheet,
  dossiers: readonly DossierSummary[],
  { errorSummary, errorOf, laterField }: typeof judging,
  reader: BatchFormReader,
): TemplateResult {
  const { t, word, language, issues } = reader;
  const words = formWords(word, language, sheet.procedure, sheet.event);
  // Files belong to one dossier each, so those that may be left out are.
  const questions = questionsOf(sheet).filter(({ field }) => field.kind !== 'attachments');
  const irrevocable = sheet.dossier.tasks.some((task) => task.event === sheet.event && task.irrevocable);
  return html`
    <h2 tabindex="-1">${t('batch.form-title', { event: words.event, n: dossiers.length })}</h2>
    ${errorSummary(issues, words, reader, reader.goTo)}
    ${questions.length > 0 ? html`<p>${t('batch.same-answers', { n: dossiers.length })}</p>` : ''}
    <div class="fields" @tthc-change=${reader.change}>
      ${fieldList(questions, sheet, word, (name) => errorOf(name, issues, words, word), laterField)}
    </div>
    <details>
      <summary>${t('batch.who', { n: dossiers.length })}</summary>
      <ul>
        ${dossiers.map(({ memberName, code }) => html`<li>${memberName} <span class="soft numbers">${code ?? ''}</span></li>`)}
      </ul>
    </details>
    ${irrevocable ? html`<div class="notice wait"><p>${t('batch.irrevocable', { n: dossiers.length })}</p></div>` : ''}
    <div class="actions">
      <button class="button" id="send-all" type="button" @click=${reader.send}>
        ${t('batch.send', { event: words.event, n: dossiers.length })}
      </button>
      <button class="link" type="button" @click=${reader.back}>${t('common.back')}</button>
    </div>
  `;
}
