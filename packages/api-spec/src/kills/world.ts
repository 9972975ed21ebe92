import type { AnyProcedure, Instant } from '@tthc-dang/core';
import type { Binding } from '../server/bindings/binding.ts';
import { settableClock } from '../server/clock.ts';
import { createServer } from '../server/create-server.ts';
import { dryStore } from '../server/internal/testing/dry-store.ts';
import { filesIn } from '../server/internal/testing/files-in.ts';
import { snapshotAt } from '../server/internal/testing/in-every-state.ts';
import { stationsOf, type Station } from '../server/internal/testing/stations.ts';
import { eventPath, isExposed } from '../server/operations.ts';
import { memoryStore } from '../server/store/memory.ts';
import type { AttachmentRecord, Snapshot } from '../server/store/store.ts';
import type { Deed, Errand } from './deeds.ts';

/** A data set with much to do in it. */
export interface World {
  readonly procedure: AnyProcedure;
  readonly snapshot: Snapshot;
  readonly at: Instant;
  readonly errands: readonly Errand[];
}

type Way = Station & { readonly next: NonNullable<Station['next']> };
type Act = Extract<Deed, { readonly kind: 'event' }>;

/** A dossier that waits for an act. */
interface Waiting {
  readonly act: Act;
  readonly dossier: Snapshot['dossiers'][number];
  readonly files: readonly AttachmentRecord[];
}

const leastActs = 18;

/**
 * The dossiers of a procedure's worked cases, each waiting for what somebody does next, beside one another in one data set:
 * acts with drafts and files before them, drafts that stay, and acts on several dossiers at once.
 */
export async function worldOf(binding: Binding): Promise<World> {
  const ways = waysOf(binding);
  const [first] = ways;
  if (!first) throw new Error(`Nobody does anything in ${binding.procedure.id}.`);
  const copies = Math.ceil(leastActs / ways.length);
  const acting = ways.flatMap((way, at) =>
    Array.from({ length: copies }, (_, copy) => waitingAt(way, `k-${at}-${copy}`)),
  );
  const single = ways.filter(({ next }) => filesIn(next.input, '', '').length === 0).slice(0, 2);
  const together = single.map((way, at) => Array.from({ length: 3 }, (_, copy) => waitingAt(way, `b-${at}-${copy}`)));
  const writing = ways.slice(0, 3).map((way, at) => waitingAt(way, `d-${at}`));
  const all = [...acting, ...together.flat(), ...writing];
  const snapshot: Snapshot = {
    ...(await snapshotAt(first)),
    dossiers: all.map(({ dossier }) => dossier),
    attachments: all.flatMap(({ files }) => files.map((record) => ({ record, bytes: new Uint8Array(record.size) }))),
  };
  const { at } = first.next;
  const accepted = await acceptedOf(binding, snapshot, at, all);
  return {
    procedure: binding.procedure,
    snapshot,
    at,
    errands: [
      ...acting.filter((one) => accepted.has(one)).map(errandTo),
      ...together.flatMap((some): readonly Errand[] => {
        const ready = some.filter((one) => accepted.has(one)).map(({ act }) => act);
        const [one] = ready;
        if (!one) return [];
        const { by, event, input } = one;
        return [[{ kind: 'batch', by, event, input, dossierIds: ready.map(({ dossierId }) => dossierId) }]];
      }),
      ...writing.filter((one) => accepted.has(one)).map(({ act }) => [draftOf(act), draftOf(act)]),
    ],
  };
}

/** A draft, perhaps a file, and the act itself. */
const errandTo = ({ act }: Waiting, at: number): Errand => [
  draftOf(act),
  ...(at % 3 === 0 ? [{ kind: 'upload' as const, by: act.by, dossierId: act.dossierId, name: `giay-${at}.pdf` }] : []),
  act,
];

const draftOf = (act: Act): Deed => ({ ...act, kind: 'draft' });

/** What people do in the data set and on the day of most cases, each once. */
function waysOf(binding: Binding): readonly Way[] {
  const all = stationsOf(binding).filter(
    (station): station is Way =>
      station.next !== undefined && station.next.by !== 'system' && isExposed(binding.procedure, station.next.event),
  );
  const places = new Map<string, Map<string, Way>>();
  for (const way of all) {
    const place = `${way.world} ${way.next.at}`;
    const known = places.get(place) ?? new Map<string, Way>();
    places.set(place, known.set(`${way.record.state} ${way.next.event} ${way.next.by}`, way));
  }
  const [most] = [...places.values()].toSorted((a, b) => b.size - a.size);
  return [...(most?.values() ?? [])];
}

/** A dossier of its own, with files of its own. */
function waitingAt({ record, dossier, next: { by, event, input } }: Way, id: string): Waiting {
  const own = withOwnFiles(input ?? {}, id) as object;
  const isOwn = by === record.memberId || by === record.initiatorId;
  return {
    act: { kind: 'event', by, dossierId: id, event, input: own },
    dossier: {
      // In lists they are of different people, so that none counts as a second dossier of one.
      record: { ...record, id, ...(isOwn ? {} : { memberId: `member of ${id}` }) },
      log: dossier.log,
    },
    files: [...new Map(filesIn(own, id, by).map((file) => [file.id, file])).values()],
  };
}

const withOwnFiles = (value: unknown, id: string): unknown =>
  typeof value !== 'object' || value === null
    ? value
    : Array.isArray(value)
      ? value.map((one) => withOwnFiles(one, id))
      : 'sha256' in value && 'id' in value
        ? { ...value, id: `${id}-${String(value.id)}` }
        : Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withOwnFiles(one, id)]));

/** Those whose act is accepted as long as nobody else does anything. */
async function acceptedOf(
  { procedure }: Binding,
  snapshot: Snapshot,
  at: Instant,
  all: readonly Waiting[],
): Promise<ReadonlySet<Waiting>> {
  const server = createServer({
    store: dryStore(memoryStore(snapshot)),
    clock: settableClock(at),
    requestsPerMinute: 1e9,
    identity: { verify: async ({ headers }) => ({ personId: headers.get('authorization')!, acr: 'urn:vneid:loa:2' }) },
  });
  const accepted = new Set<Waiting>();
  for (const one of all) {
    const { by, dossierId, event, input } = one.act;
    const answer = await server(
      new Request(`http://test/v1/${procedure.id}/dossiers/${dossierId}/${eventPath(event)}`, {
        method: 'POST',
        body: JSON.stringify(input),
        headers: {
          authorization: by,
          'content-type': 'application/json',
          'idempotency-key': 'once',
          'if-match': `"${one.dossier.record.revision}"`,
        },
      }),
    );
    if (answer.ok) accepted.add(one);
  }
  return accepted;
}
