import { perform } from '../engine/perform.ts';
import type { Request } from '../engine/refusals.ts';
import { noonOf } from '../model/case.ts';
import type { Dossier, Outcome } from '../model/dossier.ts';
import type { CaseBook, WorkedCase, WorkedGiven, WorkedStep } from './case-book.ts';

/** What a player asks of a dossier in a step, at noon of its day. */
export const requestOf = (book: CaseBook, given: WorkedGiven, { event, by, input = {}, on }: WorkedStep): Request => ({
  event,
  input,
  at: noonOf(on ?? book.day),
  actor: book.actorOf(by, given),
});

/** The registers' change before the last step, as a step of the system. */
export const meanwhileOf = (dossier: Dossier, changes: object, on: string | undefined): WorkedStep => ({
  event: 'UPDATE_FROM_REGISTER',
  by: 'system',
  // Every table that looks up registers keeps what they say in this fact.
  input: { register: { ...(dossier.facts as { readonly register: object }).register, ...changes } },
  ...(on === undefined ? {} : { on }),
});

/** The dossier before the last step of a case; throws where a step on the way is refused. */
export function dossierBefore(book: CaseBook, { given, meanwhile, when }: Omit<WorkedCase, 'then'>): Dossier {
  const take = (dossier: Dossier, step: WorkedStep): Dossier => {
    const outcome = perform(book.procedure, dossier, requestOf(book, given, step));
    if (outcome.ok) return outcome.dossier;
    throw new Error(`${step.event} by ${step.by} was refused on the way: ${JSON.stringify(outcome.refusals)}`);
  };
  const taken = given.steps.reduce(take, book.open(given));
  return meanwhile ? take(taken, meanwhileOf(taken, meanwhile, when.on)) : taken;
}

/** The answer of the engine to the last step of a case. */
export const playCase = (book: CaseBook, worked: WorkedCase): Outcome<unknown, string> =>
  perform(book.procedure, dossierBefore(book, worked), requestOf(book, worked.given, worked.when));
