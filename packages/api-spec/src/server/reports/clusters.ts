import type { IsoDate } from '@tthc-dang/core';
import { fault } from '../problems.ts';
import type { Reader } from '../store/store.ts';
import type { Watched } from './oversight.ts';

/** What a report is about, narrowed to a cluster of the unit if the address names one. */
export async function narrowed(reader: Reader, about: Watched, cluster: string | null, on: IsoDate): Promise<Watched> {
  if (cluster === null) return about;
  const known = (await reader.kept('clusters', about.unit.id))?.clusters.find(({ id }) => id === cluster);
  if (!known) throw fault('NOT_FOUND');
  // A unit that has ended since counts with the one that stands in its place.
  return { ...about, only: new Set(known.unitIds.flatMap((id) => about.tree.successor(id, on)?.id ?? [])) };
}

/** In which cluster each unit of a body is, by its name. */
export async function clusterNames(reader: Reader, organizationId: string): Promise<ReadonlyMap<string, string>> {
  const kept = await reader.kept('clusters', organizationId);
  return new Map((kept?.clusters ?? []).flatMap(({ name, unitIds }) => unitIds.map((id) => [id, name] as const)));
}
