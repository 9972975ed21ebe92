import type { AnyProcedure, Instant } from '@tthc-dang/core';
import type { Binding } from '../../bindings/binding.ts';
import { conformanceSnapshot } from '../../scenarios/conformance.ts';
import type { DossierRecord, Snapshot } from '../../store/store.ts';
import { stationsOf, type Station } from './stations.ts';

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
export async function inEveryState(binding: Binding): Promise<readonly Standing[]> {
  const found = new Map<string, Station>();
  for (const station of stationsOf(binding)) {
    const known = found.get(station.record.state);
    if (!known || partiesOf(binding.procedure, station) > partiesOf(binding.procedure, known))
      found.set(station.record.state, station);
  }
  return Promise.all(
    [...found].map(async ([state, station]) => ({
      state,
      record: station.record,
      at: station.at,
      snapshot: await snapshotAt(station),
    })),
  );
}

/** The data set of a station: the registers of its case, and the dossier. */
export async function snapshotAt({ world, record, dossier }: Station): Promise<Snapshot> {
  const built = await conformanceSnapshot(`conformance/${world}`);
  if (!built) throw new Error(`No data set is called ${world}.`);
  return { ...built.snapshot, dossiers: [{ record, log: dossier.log }] };
}

const partiesOf = (procedure: AnyProcedure, { dossier }: Station): number =>
  new Set(Object.values(procedure.parties(dossier.facts).units)).size;
