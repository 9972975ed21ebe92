import type { Issue } from '@tthc-dang/core';
import type { Word } from '../../internal/field-word.ts';
import { fill } from '../../internal/fill.ts';
import type { FormWords } from './form-words.ts';
import { nameOf } from './sheet.ts';

/** What is wrong, in the reader's language: the sentence of the check, or of the kind of fault. */
export function issueWords(issue: Issue, words: FormWords, word: Word): string {
  const name = nameOf(issue);
  const field = words.field(name);
  const keys = [`check.${issue.code}`, `issue.${issue.code}.${field?.kind ?? ''}`, `issue.${issue.code}`];
  const template = keys.map((key) => word(key, '')).find((text) => text !== '');
  // The core has already said it in Vietnamese.
  return words.language === 'vi' || template === undefined
    ? issue.says
    : fill(template, { label: words.label(name), max: field?.max ?? '' });
}

/** What is wrong with one answer. It stands beside the label, which it need not repeat. */
export function errorOf(name: string, issues: readonly Issue[], words: FormWords, word: Word): string {
  const issue = issues.find((found) => nameOf(found) === name);
  return issue ? issueWords(issue, words, word).replace(`${words.label(name)}: `, '') : '';
}
