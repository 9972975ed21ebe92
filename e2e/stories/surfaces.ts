import { builtStories, type Story } from './story-index.ts';

/** Stories that show one of each kind of surface and of field: what a reader's own settings may break shows in one of them. */
const ids: readonly string[] = [
  // Notices and tags, a form with faults, choices, a list of work, a paper, the frame of it all.
  'elements-dossier--needs-supplement',
  'elements-dossier--refused',
  'elements-event-form--with-faults',
  'elements-official-transfer--first-step',
  'elements-inbox--of-an-officer',
  'elements-document--introduction',
  'elements-portal--session-about-to-end',
  // Every kind of field, with its error where it has one of its own.
  'fields-attachments--uploaded',
  'fields-choice--list',
  'fields-choice--radio-buttons',
  'fields-choices--wrong',
  'fields-date--unfinished',
  'fields-declaration--wrong',
  'fields-long-text--near-the-limit',
  'fields-month--filled',
  'fields-number--money',
  'fields-organization--chosen',
  'fields-text--wrong',
];

/** Those stories; a name that is gone is a fault of this list. */
export const surfaces = (): readonly Story[] =>
  ids.map((id) => {
    const story = builtStories().find((one) => one.id === id);
    if (!story) throw new Error(`There is no story ${id}.`);
    return story;
  });
