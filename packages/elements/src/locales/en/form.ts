import type { form as vi } from '../vi/form.ts';

/** What forms say. */
export const form: Readonly<Record<keyof typeof vi, string>> = {
  'form.step': 'Step {step} of {steps}',
  'form.why': 'Why do we ask this?',
  'form.saving': 'Saving…',
  'form.saved': 'Saved {time}',
  'form.unsaved': 'Not saved yet',
  'form.save-failed': 'Not saved: {why}',
  'form.leave': 'Some answers are not saved.',
  'form.errors': '{count} answers need correction',
  'form.send-again': 'Send again',
  'form.sending': 'Sending…',
  'form.sent': 'Sent.',
  'form.uploads-running': 'Wait until the files are uploaded.',
  'form.refused': 'Not possible because',
  'form.sure': 'This cannot be undone',
  'form.sure-text': 'After you confirm “{event}” you cannot change it any more.',
  'form.sure-yes': 'Confirm: {event}',
  'form.trouble-lost': 'The server may or may not have received it. Sending again does no harm.',
  'form.session-back': 'You are signed in again. Everything is still here.',
  'form.session-sign-in': 'Sign in again, then send. Do not close this page.',
  'form.not-now': 'This step is not yours, or the dossier has moved on.',
  'form.note-only': 'Nothing to fill in for this step.',
  'start.on-behalf': 'Filed on behalf of: {name}',
};
