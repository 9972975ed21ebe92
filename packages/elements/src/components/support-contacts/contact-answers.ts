import type { SupportContact } from '@tthc-dang/core/client/administration';

/** What is typed of a contact, or what is wrong with it: by field. */
export type ContactAnswers = Readonly<Partial<Record<keyof SupportContact, string>>>;

export const contactFields = [
  'topic',
  'name',
  'hotline',
  'email',
  'zalo',
  'hours',
] as const satisfies readonly (keyof SupportContact)[];

/** The answers that a contact begins with. */
export const answersFrom = (contact: ContactAnswers = {}): ContactAnswers => ({ ...contact });

/** The contact that was typed: each text on one line without spaces around it, and no empty ones. Whether it is of use, `contactIssues` says. */
export function contactFrom(answers: ContactAnswers): SupportContact {
  const typed = contactFields.flatMap((field) => {
    const text = answers[field]?.normalize('NFC').replace(/\s+/g, ' ').trim() ?? '';
    return text === '' ? [] : [[field, text] as const];
  });
  // A topic or a name that is missing is what `contactIssues` finds first.
  return { name: '', ...Object.fromEntries(typed) } as SupportContact;
}

/** Whether two contacts say the same. */
export const sameContact = (one: ContactAnswers, other: ContactAnswers): boolean =>
  contactFields.every((field) => (one[field] ?? '') === (other[field] ?? ''));
