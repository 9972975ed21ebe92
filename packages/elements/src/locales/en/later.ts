import type { later as vi } from '../vi/later.ts';

/** What a form says once it is under way: answers read over, a conflict. */
export const later: Readonly<Record<keyof typeof vi, string>> = {
  'form.check': 'Check your answers',
  'form.check-intro': 'Read your answers once more. You can change each of them.',
  'form.edit': 'Change',
  'form.edit-step': 'Change: {title}',
  'form.unanswered': 'Not given',
  'form.declare': 'Declaration',
  'form.conflict': 'The dossier has just changed',
  'form.conflict-text':
    'While you were typing, somebody else acted on the dossier. Everything you typed is still here.',
  'form.conflict-mine': 'Your earlier attempt was received. There is no need to send again.',
  'form.conflict-state': 'The dossier is now at: {state}.',
  'form.conflict-gone': '“{event}” is no longer possible at this step. You can copy what you typed.',
  'form.conflict-go': 'I have read this, send my answers',
};
