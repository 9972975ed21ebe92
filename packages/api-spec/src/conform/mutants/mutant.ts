import type { AnyProcedure, EventDef, Seat } from '@tthc-dang/core';
import type { Identity } from '../../server/identity/identity.ts';
import type { Store, Writer } from '../../server/store/store.ts';
import type { Lab } from './lab.ts';

/** Sends a request to the server of a mutant. */
export type Send = (request: Request) => Promise<Response>;

/** Changes a member of an object until the mutant is over. */
export type Patch = (object: object, name: string, value: unknown) => void;

/** A fault that somebody could make, put into the reference server or into the tables that it runs. */
export interface Mutant {
  readonly id: string;
  /** What is wrong. */
  readonly says: string;
  /** The cases and checks that are run against it. */
  readonly tries: RegExp;
  readonly table?: (lab: Lab, patch: Patch) => void;
  readonly store?: (store: Store) => Store;
  readonly identity?: (identity: Identity) => Identity;
  readonly network?: (send: Send) => Send;
}

type Row = AnyProcedure['moves'][number];

/** Changes the rows of a table that a condition names. */
export function rows(
  patch: Patch,
  procedure: AnyProcedure,
  which: (row: Row) => boolean,
  change: (row: Row) => Partial<Row>,
): void {
  if (!procedure.moves.some(which)) throw new Error(`No row of ${procedure.id} is meant.`);
  patch(
    procedure,
    'moves',
    procedure.moves.map((row) => (which(row) ? { ...row, ...change(row) } : row)),
  );
}

/** Drops a rule from every row of a table. */
export const withoutRule = (patch: Patch, procedure: AnyProcedure, code: string): void =>
  rows(
    patch,
    procedure,
    ({ requires = [] }) => requires.some((rule) => rule.code === code),
    ({ requires = [] }) => ({ requires: requires.filter((rule) => rule.code !== code) }),
  );

/** Drops a check of answers from every event of a table. */
export function withoutCheck(patch: Patch, procedure: AnyProcedure, code: string): void {
  const events = Object.values<EventDef>(procedure.events).filter(({ checks }) =>
    checks.some((one) => one.code === code),
  );
  if (events.length === 0) throw new Error(`No event of ${procedure.id} has ${code}.`);
  for (const event of events)
    patch(
      event,
      'checks',
      event.checks.filter((one) => one.code !== code),
    );
}

/** Gives the rows of an event to other seats. */
export const seated = (
  patch: Patch,
  procedure: AnyProcedure,
  event: string,
  change: (by: readonly Seat[]) => readonly Seat[],
): void =>
  rows(
    patch,
    procedure,
    (row) => row.event === event,
    ({ by }) => ({ by: change(by) }),
  );

/** A store of which some operations do something else. */
export const storeWith =
  (change: (inner: Writer) => Partial<Writer>) =>
  (store: Store): Store => ({
    ...store,
    // A reader is a writer whose other half nobody calls.
    read: (work) => store.read((reader) => work({ ...reader, ...change(reader as Writer) })),
    write: (work) => store.write((writer) => work({ ...writer, ...change(writer) })),
  });

/** A network on which some requests are changed before they arrive. */
export const asking =
  (change: (request: Request, url: URL, send: Send) => Request | Promise<Request>) =>
  (send: Send): Send =>
  async (request) =>
    send(await change(request, new URL(request.url), send));

/** A request with other headers; `undefined` takes one away. */
export function withHeaders(request: Request, changes: Readonly<Record<string, string | undefined>>): Request {
  const headers = new Headers(request.headers);
  for (const [name, value] of Object.entries(changes))
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
  return new Request(request, { headers });
}

/** A network on which some answers are changed. */
export const answering =
  (change: (answer: Response, request: Request, url: URL) => Response | Promise<Response>) =>
  (send: Send): Send =>
  async (request) =>
    change(await send(request.clone()), request, new URL(request.url));

/** A network on which the JSON of some answers says something else. */
export const saying = (
  // What an answer says is looked at from outside; each change knows its own kind.
  change: (body: ReturnType<typeof JSON.parse>, answer: Response, request: Request, url: URL) => unknown,
): ((send: Send) => Send) =>
  answering(async (answer, request, url) => {
    if (url.pathname.startsWith('/__control') || !/json/.test(answer.headers.get('content-type') ?? '')) return answer;
    const body: unknown = await answer.json();
    return new Response(JSON.stringify(change(body, answer, request, url) ?? body), answer);
  });

/** Whether an answer shows a dossier. */
export const isView = (body: { readonly timeline?: unknown } | undefined): boolean => body?.timeline !== undefined;
