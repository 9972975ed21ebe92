import { perform, systemActor, type Dossier, type Instant } from '@tthc-dang/core';
import {
  caseBooks,
  meanwhileOf,
  noonOf,
  requestOf,
  worldNameOf,
  type CaseBook,
  type WorkedCase,
} from '@tthc-dang/core/cases';
import type { Binding } from '../../bindings/binding.ts';
import { recordOf } from '../../record-of.ts';
import type { DossierRecord } from '../../store/store.ts';

/** A dossier at one point of a worked case, and what is asked of it there. */
export interface Station {
  /** The data set on which the case plays. */
  readonly world: string;
  readonly dossier: Dossier;
  readonly record: DossierRecord;
  readonly at: Instant;
  /** What is accepted next; nothing at the end of a case. */
  readonly next?: { readonly event: string; readonly by: string; readonly input: unknown; readonly at: Instant };
}

/** Every point of every worked case of a procedure, each as the server would have stored it. */
export function stationsOf(binding: Binding): readonly Station[] {
  const book = caseBooks.find(({ procedure }) => procedure.id === binding.procedure.id);
  if (!book) throw new Error(`There are no worked cases of ${binding.procedure.id}.`);
  return book.cases.flatMap((one) => onTheWay(binding, book, one));
}

function onTheWay(binding: Binding, book: CaseBook, { given, meanwhile, when, then }: WorkedCase): readonly Station[] {
  const world = worldNameOf(book, given);
  let dossier = book.open(given);
  let record = recordOf(binding, dossier, undefined, []);
  let at = noonOf(book.day);
  const stations: Station[] = [];
  for (const step of [...given.steps, ...('to' in then ? [when] : [])])
    for (const one of step === when && meanwhile ? [meanwhileOf(dossier, meanwhile, when.on), step] : [step]) {
      const asked = requestOf(book, given, one);
      const request = one.by === 'system' ? { ...asked, actor: systemActor } : asked;
      const { event, input } = request;
      const next = { event, input, by: request.actor.personId, at: request.at };
      stations.push({ world, dossier, record, at, next });
      const outcome = perform(binding.procedure, dossier, request);
      if (!outcome.ok) throw new Error(`${event} by ${one.by} is refused: ${JSON.stringify(outcome.refusals)}`);
      ({ dossier } = outcome);
      record = recordOf(binding, dossier, record, outcome.notifications);
      at = request.at;
    }
  return [...stations, { world, dossier, record, at }];
}
