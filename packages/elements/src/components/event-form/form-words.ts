import type { Field } from '@tthc-dang/core';
import { fieldWord, type Word } from '../../internal/field-word.ts';
import type { Questionnaire } from '../../internal/questionnaire.ts';
import type { Locale } from '../../locales/index.ts';
import type { Screen } from './sheet.ts';

/** The words of one event's form in the reader's language. */
export interface FormWords {
  readonly language: Locale;
  readonly event: string;
  /** The only screen of a short form is named after its event. */
  title(screen: Screen): string;
  why(screen: Screen): string;
  label(name: string): string;
  field(name: string): Field | undefined;
}

/** The words of a form, from the table and the core's locale. */
export function formWords(word: Word, language: Locale, { id, events }: Questionnaire, event: string): FormWords {
  const definition = events[event];
  const fieldOf = (name: string): Field | undefined => definition?.fields[name];
  const eventLabel = word(`${id}.events.${event}`, definition?.label ?? event);
  const label = (name: string) => fieldWord(word, id, event, name, fieldOf(name)?.label ?? '');
  return {
    language,
    event: eventLabel,
    title: (screen) => (screen.id === 'form' ? eventLabel : word(`${id}.steps.${screen.id}`, screen.title)),
    why: (screen) => (screen.why ? word(`${id}.steps.${screen.id}.why`, screen.why) : ''),
    label,
    field: fieldOf,
  };
}
