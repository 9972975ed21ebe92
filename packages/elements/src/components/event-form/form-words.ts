import type { Issue } from '@tthc-dang/core';
import { fieldWord, type Word } from '../../internal/field-word.ts';
import { fill } from '../../internal/fill.ts';
import type { Questionnaire } from '../../internal/questionnaire.ts';
import type { Locale } from '../../locales/index.ts';
import { nameOf, type Screen } from './sheet.ts';

/** The words of one event's form in the reader's language. */
export interface FormWords {
  readonly event: string;
  /** The only screen of a short form is named after its event. */
  title(screen: Screen): string;
  why(screen: Screen): string;
  label(name: string): string;
  /** What is wrong: the sentence of the check, or of the kind of fault. */
  issue(issue: Issue): string;
}

/** The words of a form, from the table and the core's locale. */
export function formWords(word: Word, language: Locale, { id, events }: Questionnaire, event: string): FormWords {
  const definition = events[event];
  const fieldOf = (name: string) => definition?.fields[name];
  const eventLabel = word(`${id}.events.${event}`, definition?.label ?? event);
  const label = (name: string) => fieldWord(word, id, event, name, fieldOf(name)?.label ?? '');
  return {
    event: eventLabel,
    title: (screen) => (screen.id === 'form' ? eventLabel : word(`${id}.steps.${screen.id}`, screen.title)),
    why: (screen) => (screen.why ? word(`${id}.steps.${screen.id}.why`, screen.why) : ''),
    label,
    issue: (issue) => {
      const name = nameOf(issue);
      const field = fieldOf(name);
      const keys = [`check.${issue.code}`, `issue.${issue.code}.${field?.kind ?? ''}`, `issue.${issue.code}`];
      const template = keys.map((key) => word(key, '')).find((text) => text !== '');
      // The core has already said it in Vietnamese.
      return language === 'vi' || template === undefined
        ? issue.says
        : fill(template, { label: label(name), max: field?.max ?? '' });
    },
  };
}
