import type { form as vi } from '../vi/form.ts';

/** What forms say. */
export const form: Readonly<Record<keyof typeof vi, string>> = {
  'form.step': 'Step {step} of {steps}',
  'form.why': 'Why do we ask this?',
  'form.saving': 'Saving…',
  'form.saved': 'Saved {time}',
  'form.unsaved': 'Not saved yet',
  'form.save-failed': 'Not saved: {why}',
  'form.not-now': 'This step is not yours, or the dossier has moved on.',
  'form.note-only': 'Nothing to fill in for this step.',
  'start.on-behalf': 'Filed on behalf of: {name}',
};
