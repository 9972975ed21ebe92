import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Issue } from '@tthc-dang/core';
import type { Question } from '@tthc-dang/core/fields';
import type { Word } from '../../internal/field-word.ts';
import type { FormWords } from './form-words.ts';
import type { QuestionContext, questionField } from './question-field.ts';
import { nameOf, type Sheet } from './sheet.ts';

/** What a question needs to be shown, with its answer and what is wrong with it. */
export const contextOf = (
  { name }: Question,
  { procedure, event, dossier, answers }: Sheet,
  word: Word,
  error = '',
): QuestionContext => ({ procedure: procedure.id, event, dossierId: dossier.id, word, value: answers[name], error });

/** The questions of a screen as fields. */
export const fieldList = (
  questions: readonly Question[],
  {
    sheet,
    word,
    words,
    issues,
  }: { readonly sheet: Sheet; readonly word: Word; readonly words: FormWords; readonly issues: readonly Issue[] },
  field: typeof questionField,
): TemplateResult =>
  html`${questions.map((question) => {
    const issue = issues.find((found) => nameOf(found) === question.name);
    // The message stands beside its label, which it need not repeat.
    const error = issue ? words.issue(issue).replace(`${words.label(question.name)}: `, '') : '';
    return keyed(question.name, field(question, contextOf(question, sheet, word, error)));
  })}`;
