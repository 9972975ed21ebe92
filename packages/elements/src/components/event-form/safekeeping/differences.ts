import type { FieldMap } from '@tthc-dang/core';
import type { Question } from '@tthc-dang/core/fields';
import type { Answers } from '../answers.ts';
import { answerText } from '../answer-text.ts';
import type { LaterDesk } from '../desk.ts';
import { contextOf } from '../field-list.ts';
import type { FormWords } from '../form-words.ts';
import type { Sheet } from '../sheet.ts';
import { isSameAnswer } from './merge.ts';

/** One question that two copies answer differently, in words. */
export interface Difference {
  readonly name: string;
  readonly label: string;
  readonly here: string;
  readonly there: string;
}

/** Where two sets of answers to the same form differ. */
export function differences(desk: LaterDesk, sheet: Sheet, words: FormWords, there: Answers): readonly Difference[] {
  const fields: FieldMap = sheet.procedure.events[sheet.event]?.fields ?? {};
  const text = (question: Question, answers: Answers) =>
    answerText(question, contextOf(question, { ...sheet, answers }, desk.word), desk);
  return Object.entries(fields)
    .filter(([name]) => !isSameAnswer(sheet.answers[name], there[name]))
    .map(([name, field]) => {
      const question: Question = { name, field, required: false, asked: true };
      return { name, label: words.label(name), here: text(question, sheet.answers), there: text(question, there) };
    });
}
