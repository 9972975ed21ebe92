import type { document as vi } from '../vi/document.ts';

/** What the page of a paper says around it, in English. */
export const document: Readonly<Record<keyof typeof vi, string>> = {
  'document.title': 'Papers of the dossier',
  'document.none': 'This dossier has no papers yet.',
  'document.print': 'Print this paper',
  'document.print-hint': 'On A4. Choose “Save as PDF” in the print dialogue to keep a file.',
  'document.all': 'All papers of the dossier',
  'document.open': 'View {what}',
  'document.printing': 'The print dialogue was opened.',
  'document.print-failed': 'Not printed: the browser does not let the print dialogue open.',
  'document.not-issued': 'The dossier has no such paper.',
  'document.unknown-procedure': 'There is no table of the procedure “{procedure}”.',
  'document.number': 'No. {number}',
  'document.signer': 'signed by {name}',
  'document.english': 'In English: {title}',
};
