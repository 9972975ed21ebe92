import {
  clocksOf,
  dateOf,
  tasksFor,
  type AnyProcedure,
  type Dossier,
  type DossierView,
  type Instant,
} from '@tthc-dang/core';
import { dossierOf } from '../act.ts';
import { bindingOf } from '../bindings/index.ts';
import { playedOn } from '../bindings/played-on.ts';
import { lookedUp } from '../look-up.ts';
import { actorOf, type Member } from '../register/member.ts';
import { treeOfRegister } from '../register/tree-of-register.ts';
import { commonFacts } from '../record-of.ts';
import { stateOf } from '../state-of.ts';
import type { DossierRecord, Reader } from '../store/store.ts';
import { statesAhead } from './ahead.ts';
import { documentsOf } from './documents.ts';
import { draftView } from './draft-view.ts';
import { namesOn, type Names } from './names.ts';
import { readingOf } from './reading.ts';
import { summaryOf } from './summary.ts';
import { timelineOf } from './timeline.ts';
import { factsFor } from './withheld.ts';

/** A dossier as a person may see it now. */
export async function dossierView(
  reader: Reader,
  record: DossierRecord,
  person: Member,
  at: Instant,
): Promise<DossierView> {
  const binding = await playedOn(reader, bindingOf(record), at);
  const { procedure } = binding;
  const dossier = await dossierOf(reader, record);
  const tree = await treeOfRegister(reader);
  const reading = await readingOf(reader, record, person, at);
  const names = namesOn(tree, at);
  const { channel } = commonFacts(record);
  const draft = await reader.draft(record.id, person.id);
  // What a person may do depends on what the registers say now; it is recorded when they do it.
  const { dossier: current } = await lookedUp(reader, binding, dossier, at);
  return {
    ...summaryOf(record, names, at),
    tableVersion: record.tableVersion,
    policyVersion: record.policyVersion,
    channel,
    explains: stateOf(procedure, record.state).explains,
    facts: factsFor(reading),
    clocks: clocksOf(procedure, dossier, at),
    tasks: tasksFor(procedure, current, actorOf(person), at),
    timeline: timelineOf(procedure, dossier, reading, names),
    ahead: statesAhead(procedure, current, at, dateOf(at)).map((state) => stepAhead(procedure, dossier, state, names)),
    documents: documentsOf(procedure, dossier, names),
    ...(draft ? { draft: draftView(draft) } : {}),
  };
}

const stepAhead = (
  procedure: AnyProcedure,
  dossier: Dossier,
  state: string,
  names: Names,
): DossierView['ahead'][number] => {
  const { units } = procedure.parties(dossier.facts);
  const [seat] = stateOf(procedure, state).handledBy ?? [];
  const unit = seat && units[seat.slice(0, seat.indexOf('.')) as keyof typeof units];
  return { state, label: stateOf(procedure, state).label, ...(unit ? { organizationName: names(unit) } : {}) };
};
