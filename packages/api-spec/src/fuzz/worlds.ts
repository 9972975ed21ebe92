import { createServer, type RequestLine, type Server } from '../server/create-server.ts';
import type { Place } from '../tour/operation-of.ts';
import { scenario, scenarios } from '../server/scenarios/scenario.ts';
import type { Member } from '../server/register/member.ts';
import { sqliteStore } from '../server/store/sqlite.ts';
import type { DossierRecord, Snapshot, Store } from '../server/store/store.ts';

/** A server on a scenario that fuzzing may wear out, and what exists in it. */
export interface World {
  readonly name: string;
  readonly server: Server;
  readonly store: Store;
  readonly dossiers: readonly DossierRecord[];
  readonly people: readonly string[];
  /** Those who held an office in the beginning. */
  readonly seated: readonly Member[];
  readonly ids: readonly string[];
  readonly files: readonly unknown[];
  /** Who sends the next request; `undefined` for nobody, with the assurance level of the sign-in. */
  become(personId: string | undefined, level?: number): void;
  /** Puts everything back as it was. */
  renew(): Promise<void>;
  /** What the server reported of itself, and what it logged. */
  readonly reported: unknown[];
  readonly lines: RequestLine[];
}

/** Some scenarios of every kind there is: `transfer/…`, `dues/…`, spread over the list so that a longer list stays as fast. */
export function worldNames(perKind = 16): readonly string[] {
  const kindOf = (name: string): string => name.slice(0, name.indexOf('/'));
  return [...new Set(scenarios.map(({ name }) => kindOf(name)))].flatMap((kind) => {
    const all = scenarios.filter(({ name }) => kindOf(name) === kind);
    const step = Math.max(1, all.length / perKind);
    return Array.from({ length: Math.min(perKind, all.length) }, (_, at) => all[Math.floor(at * step)]!.name);
  });
}

/** The worlds in which an operation is asked: first those where its event may be sent, then others of its procedure. */
export function worldsFor({ path, operation }: Place, all: readonly World[], most = 8): readonly World[] {
  const procedure = path.split('/')[2];
  const states = new Set(
    ((operation['x-rows'] ?? []) as readonly { from: readonly string[] }[]).flatMap(({ from }) => from),
  );
  const rank = ({ dossiers }: World): number => {
    const own = dossiers.filter((one) => one.procedure === procedure);
    return own.some(({ state }) => states.has(state)) ? 0 : own.length > 0 ? 1 : 2;
  };
  const first = all.filter((one) => rank(one) === 0).slice(0, most - 2);
  const own = path.includes('{dossierId}') ? all.filter((one) => rank(one) < 2) : all;
  const rest = (own.length > 0 ? own : all).filter((one) => !first.includes(one));
  const step = Math.max(1, rest.length / (most - first.length));
  const others = Array.from({ length: most - first.length }, (_, at) => rest[Math.floor(at * step)]);
  return [...first, ...others.filter((one) => one !== undefined)];
}

/** Builds a world, in memory or in a database. Ids are counted, so that a run can be repeated. */
export async function world(name: string, isStored: boolean): Promise<World> {
  const { store: played, clock } = await scenario(name);
  const before: Snapshot = await played.snapshot();
  // What a database cannot keep (half a surrogate pair, a number too large) shows only in one.
  const kept: Store = isStored ? sqliteStore(':memory:') : played;
  if (isStored) await kept.load(before);
  let isAsBefore = true;
  const store: Store = {
    ...kept,
    write: async (work) => {
      const result = await kept.write(work);
      isAsBefore = false;
      return result;
    },
  };
  const start = clock.now();
  const reported: unknown[] = [];
  const lines: RequestLine[] = [];
  let who: string | undefined;
  let loa = 2;
  let ids = 0;
  const server = createServer({
    store,
    clock,
    requestsPerMinute: 1e9,
    newId: () => `made-${(ids += 1)}`,
    identity: {
      verify: async () => (who === undefined ? undefined : { personId: who, acr: `urn:vneid:loa:${loa}` }),
    },
    report: (cause) => void reported.push(cause),
    log: (line) => void lines.push(line),
  });
  const seated = before.members.filter(({ assignments }) => assignments.length > 0);
  const plain = before.members.filter(({ assignments }) => assignments.length === 0).map(({ id }) => id);
  const dossiers = before.dossiers.map(({ record }) => record);
  const files = before.attachments.map(({ record: { id, name: fileName, type, size, sha256 } }) => ({
    id,
    name: fileName,
    type,
    size,
    sha256,
  }));
  return {
    name,
    server,
    store,
    dossiers,
    people: [...plain.slice(0, 20), ...seated.map(({ id }) => id)],
    seated,
    files,
    ids: [
      ...dossiers.map(({ id }) => id),
      ...files.map(({ id }) => id),
      ...before.organizations.slice(0, 30).map(({ id }) => id),
      ...plain.slice(0, 5),
    ],
    become: (personId, level = 2) => {
      [who, loa] = [personId, level];
    },
    renew: async () => {
      if (!isAsBefore) await kept.load(before);
      isAsBefore = true;
      clock.set(start);
      ids = 0;
    },
    reported,
    lines,
  };
}
