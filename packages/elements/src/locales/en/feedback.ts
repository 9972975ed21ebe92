import type { feedback as vi } from '../vi/feedback.ts';

/** What the page of feedback says, in English. */
export const feedback: Readonly<Record<keyof typeof vi, string>> = {
  'feedback.title': 'Feedback',
  'feedback.intro':
    'Trouble with a procedure, wrong data, signing in, proposals or a complaint about an officer: write here and follow the answer.',
  'feedback.name': 'Feedback carries your name; anonymous feedback is not taken.',
  'feedback.complaint':
    'Complaints about officers and units are considered by the committee above. Whom it is about cannot read them.',
  'feedback.write': 'Write feedback',
  'feedback.resume': 'Go on with unsent feedback',
  'feedback.back': 'Back',
  'feedback.mine': 'My feedback',
  'feedback.none': 'You have not sent any feedback.',
  'feedback.no-code': 'Draft',
  'feedback.sent': 'Feedback {code} was sent. {next}',
  'feedback.by': 'Answer due by {day}.',
  'feedback.sent-on': 'Sent on {day}',
  'feedback.answer': 'There is an answer: read it and say what you think.',
  'feedback.see': 'See {code}',
  'feedback.more': 'Show more',
  'feedback.refused': 'Feedback could not be opened because',
};
