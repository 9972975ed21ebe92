import { html, type TemplateResult } from 'lit';
import { stepsOf, type Question } from '@tthc-dang/core/fields';
import { answerText } from './answer-text.ts';
import { firstAnswers } from './answers.ts';
import { checkAnswers } from './check-answers.ts';
import type { LaterDesk } from './desk.ts';
import { contextOf } from './field-list.ts';
import type { FormWords } from './form-words.ts';
import { questionsOf, type Screen, type Sheet } from './sheet.ts';

/** The parts of the last page that the form makes. */
export interface CheckParts {
  readonly notices: unknown;
  /** Shows questions as fields. */
  readonly fields: (questions: readonly Question[]) => unknown;
  readonly send: unknown;
  readonly edit: (index: number) => void;
}

/** All answers read over before they are sent; those that correct an earlier submission stand beside what it said. */
export function checkPage(
  screens: readonly Screen[],
  desk: LaterDesk,
  sheet: Sheet,
  words: FormWords,
  { notices, fields, send, edit }: CheckParts,
): TemplateResult {
  const { t, word } = desk;
  const closing = closingQuestions(sheet);
  const { draft: _, ...recorded } = sheet.dossier;
  const before = { ...sheet, answers: firstAnswers(sheet.procedure, recorded, sheet.event) };
  return html`
    <h2 class="title" tabindex="-1">${t('form.check')}</h2>
    <p>${t('form.check-intro')}</p>
    ${notices}
    ${checkAnswers(screens, {
      t,
      title: words.title,
      label: ({ name }) => words.label(name),
      text: (question) => answerText(question, contextOf(question, sheet, word), desk),
      before:
        Object.keys(before.answers).length > 0
          ? (question) => answerText(question, contextOf(question, before, word), desk)
          : undefined,
      edit,
    })}
    ${
      closing.length > 0
        ? html`<h3>${t('form.declare')}</h3>
            ${fields(closing)}`
        : ''
    }
    ${send}
  `;
}

/** Questions that stand on no screen: the declarations under the answers that were read over. */
function closingQuestions(sheet: Sheet): readonly Question[] {
  const placed = new Set(stepsOf(sheet.procedure, sheet.event).flatMap(({ fields }) => fields));
  return questionsOf(sheet).filter(({ name }) => !placed.has(name));
}
