import { administrationBooks } from './administration.ts';
import type { CaseBook } from './case-book.ts';
import { duesBooks } from './dues.ts';
import { residenceCommentBook } from './residence.ts';
import { officialTransferBook, temporaryTransferBook } from './transfer.ts';

/** The worked cases of every procedure, as data: what went before, what is asked, and the answer. */
export const caseBooks: readonly CaseBook[] = [
  officialTransferBook,
  temporaryTransferBook,
  residenceCommentBook,
  ...duesBooks,
  ...administrationBooks,
];

export type { CaseBook, WorkedCase, WorkedGiven, WorkedStep } from './case-book.ts';
export { worldNameOf, worldOf, type CaseWorld } from './case-world.ts';
export { dossierBefore, meanwhileOf, playCase, requestOf } from './play.ts';
export { noonOf } from '../model/case.ts';
