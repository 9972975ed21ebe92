import {
  perform,
  systemActor,
  type AnyProcedure,
  type Dossier,
  type Instant,
  type NotificationIntent,
} from '@tthc-dang/core';
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
import { conformanceSnapshot } from '../../scenarios/conformance.ts';
import type { DossierRecord, Snapshot } from '../../store/store.ts';

/** A dossier that stands in a state, with the registers of its worked case. */
export interface Standing {
  readonly state: string;
  readonly record: DossierRecord;
  readonly snapshot: Snapshot;
  readonly at: Instant;
}

/**
 * One dossier for each state of a procedure, brought there by its worked cases: the family tests grow with the tables.
 * Of several cases the one with the most parties is taken, since there most people have a part in it.
 */
export async function inEveryState({ procedure, ...binding }: Binding): Promise<readonly Standing[]> {
  const book = bookOf(procedure);
  const found = new Map<string, { readonly world: string; readonly played: Played }>();
  for (const one of book.cases)
    for (const played of stationsOf({ procedure, ...binding }, book, one)) {
      const known = found.get(played.record.state);
      if (!known || partiesOf(procedure, played) > partiesOf(procedure, known.played))
        found.set(played.record.state, { world: worldNameOf(book, one.given), played });
    }
  return Promise.all(
    [...found].map(async ([state, { world, played }]) => {
      const { snapshot } = (await conformanceSnapshot(`conformance/${world}`))!;
      const { record, dossier } = played;
      return { state, record, at: played.at, snapshot: { ...snapshot, dossiers: [{ record, log: dossier.log }] } };
    }),
  );
}

interface Played {
  readonly dossier: Dossier;
  readonly record: DossierRecord;
  readonly at: Instant;
}

const partiesOf = (procedure: AnyProcedure, { dossier }: Played): number =>
  new Set(Object.values(procedure.parties(dossier.facts).units)).size;

function bookOf(procedure: AnyProcedure): CaseBook {
  const found = caseBooks.find((book) => book.procedure.id === procedure.id);
  if (!found) throw new Error(`There are no worked cases of ${procedure.id}.`);
  return found;
}

/** Every dossier on the way of a case, from its opening to its end. */
function stationsOf(binding: Binding, book: CaseBook, { given, meanwhile, when, then }: WorkedCase): readonly Played[] {
  let dossier = book.open(given);
  const at = noonOf(book.day);
  const told: NotificationIntent[] = [];
  let record = recordOf(binding, dossier, undefined, told);
  const stations: Played[] = [{ dossier, record, at }];
  const steps = [...given.steps, ...('to' in then ? [when] : [])];
  for (const step of steps) {
    const isLast = step === when;
    const asked = isLast && meanwhile ? [meanwhileOf(dossier, meanwhile, when.on), step] : [step];
    for (const one of asked) {
      const request =
        one.by === 'system' ? { ...requestOf(book, given, one), actor: systemActor } : requestOf(book, given, one);
      const outcome = perform(binding.procedure, dossier, request);
      if (!outcome.ok) throw new Error(`${one.event} by ${one.by} is refused: ${JSON.stringify(outcome.refusals)}`);
      ({ dossier } = outcome);
      record = recordOf(binding, dossier, record, outcome.notifications);
      stations.push({ dossier, record, at: request.at });
    }
  }
  return stations;
}
