import type { document as vi } from '../vi/document.ts';

/** What the page of a dossier's papers says, in English. */
export const document: Readonly<Record<keyof typeof vi, string>> = {
  'document.title': 'Papers of the dossier',
  'document.none': 'This dossier has no papers yet.',
  'document.all': 'All papers of the dossier',
  'document.open': 'View {what}',
  'document.not-issued': 'The dossier has no such paper.',
  'document.unknown-procedure': 'There is no table of the procedure “{procedure}”.',
  'document.number': 'No. {number}',
  'document.signer': 'signed by {name}',
};
