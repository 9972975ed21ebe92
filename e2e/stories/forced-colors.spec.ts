import { expect } from '@playwright/test';
import { unseenText } from './in-page.ts';
import { builtStories } from './story-index.ts';
import { test } from './story-page.ts';

// One of each kind of surface: notices and tags, a form with faults, choices, a list of work, a paper, the frame of it all.
const sample = [
  'elements-dossier--needs-supplement',
  'elements-dossier--refused',
  'elements-event-form--with-faults',
  'elements-official-transfer--first-step',
  'elements-inbox--of-an-officer',
  'elements-document--introduction',
  'elements-portal--session-about-to-end',
  'fields-choice--radio-buttons',
  'fields-attachments--uploaded',
];

for (const colorScheme of ['light', 'dark'] as const)
  test(`text stays readable in the colours a reader has set, ${colorScheme}`, async ({ stories }) => {
    await stories.page.emulateMedia({ forcedColors: 'active', colorScheme });
    try {
      for (const id of sample) {
        const story = builtStories().find((one) => one.id === id);
        expect(story, id).toBeDefined();
        expect.soft(await stories.open(story!), id).toEqual([]);
        const { texts, unseen } = await stories.page.evaluate(unseenText);
        expect.soft(texts, id).toBeGreaterThan(0);
        expect.soft(unseen, id).toEqual([]);
      }
    } finally {
      // The page is the worker's, and goes on to other tests.
      await stories.page.emulateMedia({ forcedColors: null, colorScheme: null });
    }
  });
