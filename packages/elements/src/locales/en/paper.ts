import type { paper as vi } from '../vi/paper.ts';

/** What is said around a paper, in English. */
export const paper: Readonly<Record<keyof typeof vi, string>> = {
  'paper.print': 'Print this paper',
  'paper.print-hint': 'On A4. Choose “Save as PDF” in the print dialogue to keep a file.',
  'paper.printing': 'The print dialogue was opened.',
  'paper.print-failed': 'Not printed: the browser does not let the print dialogue open.',
  'paper.english': 'In English: {title}',
};
