import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Question } from '@tthc-dang/core/fields';
import type { Word } from '../../internal/field-word.ts';
import type { QuestionContext, questionField } from './question-field.ts';
import type { Sheet } from './sheet.ts';

/** What a question needs to be shown, with its answer and what is wrong with it. */
export const contextOf = (
  { name }: Question,
  { procedure, event, dossier, answers }: Sheet,
  word: Word,
  error = '',
): QuestionContext => ({ procedure: procedure.id, event, dossierId: dossier.id, word, value: answers[name], error });

/** The questions of a screen as fields; `error` tells what is wrong with one. */
export const fieldList = (
  questions: readonly Question[],
  sheet: Sheet,
  word: Word,
  error: (name: string) => string,
  field: typeof questionField,
): TemplateResult =>
  html`${questions.map((question) => keyed(question.name, field(question, contextOf(question, sheet, word, error(question.name)))))}`;
