import { createServer, type RequestLine, type Server } from '../server/create-server.ts';
import { scenario, scenarios } from '../server/scenarios/scenario.ts';
import type { MemoryStore } from '../server/store/memory.ts';
import type { DossierRecord, Snapshot } from '../server/store/store.ts';

/** A server on a scenario that fuzzing may wear out, and what exists in it. */
export interface World {
  readonly name: string;
  readonly server: Server;
  readonly store: MemoryStore;
  readonly dossiers: readonly DossierRecord[];
  readonly people: readonly string[];
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

/** Builds a world. Ids are counted, so that a run can be repeated. */
export async function world(name: string): Promise<World> {
  const { store, clock } = await scenario(name);
  const before: Snapshot = await store.snapshot();
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
  const seated = before.members.filter(({ assignments }) => assignments.length > 0).map(({ id }) => id);
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
    people: [...plain.slice(0, 20), ...seated],
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
      await store.load(before);
      clock.set(start);
      ids = 0;
    },
    reported,
    lines,
  };
}
