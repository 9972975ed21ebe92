import { ApiError } from '../errors/api-error.ts';
import type { AttachmentRef } from '../model/attachment-ref.ts';
import type { EventMap, InputOfEvent, Questionnaire } from '../model/procedure.ts';
import type { Task } from '../model/task.ts';
import type {
  DossierDocument,
  DossierSummary,
  DossierView,
  Draft,
  DraftInput,
  LogView,
  Me,
  MemberView,
  OrganizationView,
  Page,
} from '../model/views.ts';
import { idempotencyKey } from './idempotency-key.ts';
import type {
  Answer,
  Cancellable,
  DossierQuery,
  MemberQuery,
  NotificationView,
  OpeningRequest,
  OrganizationQuery,
  Paging,
  ProcedureRef,
  Repeatable,
  SendOptions,
} from './requests.ts';
import { shapes } from './shape.ts';
import { transportOf, type TransportOptions } from './transport.ts';

export type ClientOptions = TransportOptions;

/** The client of one portal. */
export type Client = ReturnType<typeof createClient>;

/**
 * A typed client: one method per operation of the API.
 *
 * Refusals are returned. Thrown are `ApiError` (401 among them), `ResponseShapeError`, and errors of the network.
 * Nothing is global: two clients on one page know nothing of each other.
 */
export function createClient(options: ClientOptions) {
  const transport = transportOf(options);
  const { send, read } = transport;
  const get = <T>(
    operation: keyof typeof shapes,
    path: string,
    query: object = {},
    { signal }: Cancellable = {},
  ): Promise<T> =>
    read<T>({ operation: path, method: 'get', path, searchParams: searchOf(query), signal }, shapes[operation]);

  async function act(
    path: string,
    json: unknown,
    headers: Readonly<Record<string, string>>,
    repeatable: Repeatable,
  ): Promise<Answer> {
    const key = repeatable.idempotencyKey ?? idempotencyKey();
    const call = {
      operation: path,
      method: 'post',
      path,
      json,
      headers: { ...headers, 'idempotency-key': key },
      signal: repeatable.signal,
    } as const;
    try {
      return { ok: true, dossier: await read<DossierView>(call, shapes.dossier) };
    } catch (error) {
      const answer = refusalOf(error);
      if (answer === undefined) throw error;
      return answer;
    }
  }

  return {
    /** The way to the server, for the clients of single areas: `duesClient(client)`. */
    transport,
    /** Who is signed in, and the server's clock. */
    me: (cancel?: Cancellable) => get<Me>('me', 'me', {}, cancel),
    /** The tables of the procedures, as data. */
    procedures: (cancel?: Cancellable) =>
      get<Page<Readonly<Record<string, unknown>>>>('page', 'procedures', {}, cancel),
    organizations: (query: OrganizationQuery = {}, cancel?: Cancellable) =>
      get<Page<OrganizationView>>('page', 'organizations', query, cancel),
    organization: (id: string, cancel?: Cancellable) =>
      get<OrganizationView>('organization', `organizations/${encodeURIComponent(id)}`, {}, cancel),
    /** Members for whom the caller may file. */
    members: (query: MemberQuery = {}, cancel?: Cancellable) => get<Page<MemberView>>('page', 'members', query, cancel),
    /** Dossiers of every procedure that the caller may see. */
    dossiers: (query: DossierQuery = {}, cancel?: Cancellable) =>
      get<Page<DossierSummary>>('page', 'dossiers', query, cancel),
    notifications: (query: Paging = {}, cancel?: Cancellable) =>
      get<Page<NotificationView>>('page', 'notifications', query, cancel),

    /** Opens a dossier for the caller, or for a member of the caller's unit. */
    open: (procedure: ProcedureRef, body: OpeningRequest = {}, repeatable: Repeatable = {}) =>
      act(`${idOf(procedure)}/dossiers`, body, {}, repeatable),
    dossier: (procedure: ProcedureRef, id: string, cancel?: Cancellable) =>
      get<DossierView>('dossier', pathOf(procedure, id), {}, cancel),
    log: (procedure: ProcedureRef, id: string, cancel?: Cancellable) =>
      get<LogView>('log', `${pathOf(procedure, id)}/log`, {}, cancel),
    tasks: (procedure: ProcedureRef, id: string, cancel?: Cancellable) =>
      get<{ readonly tasks: readonly Task[] }>('tasks', `${pathOf(procedure, id)}/tasks`, {}, cancel),
    documents: (procedure: ProcedureRef, id: string, cancel?: Cancellable) =>
      get<{ readonly documents: readonly DossierDocument[] }>(
        'documents',
        `${pathOf(procedure, id)}/documents`,
        {},
        cancel,
      ),

    /** Sends an event. `ok: false` says every reason why not, and for a conflict how the dossier stands now. */
    send: <Events extends EventMap, Name extends keyof Events & string>(
      procedure: Questionnaire<Events>,
      id: string,
      event: Name,
      input: InputOfEvent<Events[Name]>,
      { revision, ...repeatable }: SendOptions,
    ) => act(`${pathOf(procedure, id)}/${kebab(event)}`, input, { 'if-match': `"${revision}"` }, repeatable),

    /** Keeps the caller's working copy for an event. `keepalive` lets it outlive a page that is being closed. */
    saveDraft: (
      procedure: ProcedureRef,
      id: string,
      draft: DraftInput,
      { signal, keepalive = false }: Cancellable & { readonly keepalive?: boolean } = {},
    ) => {
      const path = `${pathOf(procedure, id)}/draft`;
      return read<Draft>({ operation: path, method: 'put', path, json: draft, signal, keepalive }, shapes.draft);
    },
    discardDraft: async (procedure: ProcedureRef, id: string, { signal }: Cancellable = {}): Promise<void> => {
      const path = `${pathOf(procedure, id)}/draft`;
      await send({ operation: path, method: 'delete', path, signal });
    },

    /** Stores a file for a dossier. The answer goes into the input of an event as it is. */
    upload: (
      dossierId: string,
      file: Blob & { readonly name?: string },
      { signal, idempotencyKey: key = idempotencyKey() }: Repeatable = {},
    ) => {
      const body = new FormData();
      body.append('file', file, file.name ?? 'file');
      const call = {
        operation: 'attachments',
        method: 'post',
        path: 'attachments',
        searchParams: { dossierId },
        body,
        signal,
      } as const;
      // A large file over a slow line takes as long as it takes; the signal ends it.
      return read<AttachmentRef>({ ...call, headers: { 'idempotency-key': key }, timeout: false }, shapes.attachment);
    },
    download: async (id: string, { signal }: Cancellable = {}): Promise<Blob> => {
      const path = `attachments/${encodeURIComponent(id)}`;
      return (await send({ operation: path, method: 'get', path, signal, timeout: false })).blob();
    },
    /** Removes a file that is not submitted yet. What is gone already is no error: the first answer may have been lost. */
    removeAttachment: async (id: string, { signal }: Cancellable = {}): Promise<void> => {
      const path = `attachments/${encodeURIComponent(id)}`;
      try {
        await send({ operation: path, method: 'delete', path, signal });
      } catch (error) {
        if (!(error instanceof ApiError && error.status === 404)) throw error;
      }
    },
  };
}

const idOf = (procedure: ProcedureRef): string =>
  encodeURIComponent(typeof procedure === 'string' ? procedure : procedure.id);
const pathOf = (procedure: ProcedureRef, id: string): string => `${idOf(procedure)}/dossiers/${encodeURIComponent(id)}`;
const kebab = (event: string): string => event.toLowerCase().replaceAll('_', '-');

/** Query parameters: what is not asked for is left out, lists are joined with commas. */
const searchOf = (query: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) => [name, String(value)]),
  );

/** A lawful "no" among the errors: it carries its reasons. */
function refusalOf(error: unknown): Answer | undefined {
  if (!(error instanceof ApiError) || ![403, 409, 412, 422].includes(error.status)) return undefined;
  const { refusals, current } = error.problem;
  if (!Array.isArray(refusals) || refusals.length === 0) return undefined;
  return {
    ok: false,
    status: error.status,
    refusals,
    ...(current === undefined ? {} : { current: current as DossierView }),
  };
}
