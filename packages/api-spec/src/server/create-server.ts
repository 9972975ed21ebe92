import type { Instant, Problem } from '@tthc-dang/core';
import { systemClock, type ServerClock, type SettableClock } from './clock.ts';
import { DroppedConnection, faultQueue, type Faults } from './faults.ts';
import { addressOf, namesDay } from './http/address.ts';
import { empty, problem } from './http/answers.ts';
import { corsHeaders, preflightHeaders } from './http/cors.ts';
import { addressName, rateLimit } from './http/rate-limit.ts';
import { routeFinder, type Call, type Route, type SignedCall } from './http/route.ts';
import { isFromBefore, levelOf, type Identity } from './identity/identity.ts';
import { fault, problemOf } from './problems.ts';
import { administrationRoutes } from './routes/administration.ts';
import { batchRoutes } from './routes/batches.ts';
import { jobRoutes } from './routes/jobs.ts';
import { reconciliationRoutes } from './routes/reconciliation.ts';
import { reportRoutes } from './routes/reports.ts';
import { residenceCampaignRoutes } from './routes/residence-campaign.ts';
import { attachmentRoutes } from './routes/attachments.ts';
import { bankCallbackRoutes } from './routes/bank-callbacks.ts';
import { controlRoutes, type Loaded, type TokenSource } from './routes/control.ts';
import type { Choosable } from './routes/control-choices.ts';
import { dossierRoutes } from './routes/dossiers.ts';
import { duesAssessmentRoutes } from './routes/dues-assessment.ts';
import { duesBookRoutes } from './routes/dues-books.ts';
import { duesPaymentRoutes } from './routes/dues-payments.ts';
import { healthRoutes } from './routes/health.ts';
import { meRoutes } from './routes/me.ts';
import { dispatch } from './notifications/dispatch.ts';
import type { Deliver } from './notifications/delivery.ts';
import { queueing } from './notifications/queueing.ts';
import { background } from './background.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { notificationRoutes } from './routes/notifications.ts';
import { organizationRoutes } from './routes/organizations.ts';
import { verificationRoutes } from './routes/verification.ts';
import { versionRoutes, type ToldVersions } from './routes/versions.ts';
import { problemPageRoutes } from './routes/problem-pages.ts';
import { procedureRoutes } from './routes/procedures.ts';
import { signInFailed, signInWorked } from './register/failed-sign-ins.ts';
import { sweep } from './sweep.ts';
import type { Store } from './store/store.ts';

/** What the server is made of. */
export interface ServerOptions {
  readonly store: Store;
  readonly identity: Identity;
  readonly clock?: ServerClock | SettableClock;
  readonly faults?: Faults;
  /** Origins of other sites whose pages may call; none unless named. */
  readonly origins?: readonly string[];
  /** Opens `/__control`: the clock, faults, scenarios. For trials only. */
  readonly control?: Pick<Choosable, 'scenario' | 'scenarios'> & {
    readonly token?: TokenSource;
    /** The data set that the store was filled with. */
    readonly loaded?: string | undefined;
  };
  /** What the server tells of versions, in the place of its own: to try what elements do at a server of another time. */
  readonly versions?: ToldVersions;
  /** Requests a person may make in a minute; 600 unless said otherwise. */
  readonly requestsPerMinute?: number;
  /** Requests without a sign-in that one address may make in a minute; twice as many as a person unless said otherwise. */
  readonly requestsPerMinuteAndAddress?: number;
  /** The secret with which banks sign their reports (`TTHC_BANK_SECRET`); without one none are taken. */
  readonly bankSecret?: string | undefined;
  /** Told of each answer: never anything about a person. */
  readonly log?: (line: RequestLine) => void;
  /** Told of faults of ours. */
  readonly report?: (cause: unknown) => void;
  readonly newId?: () => string;
  /** Carries notifications out of the system: at least once each, repeated under the same key. Without it they wait to be read. */
  readonly deliver?: Deliver;
  /** Starts what goes on after an answer; at once unless said otherwise. What is not started is done by the next sweep. */
  readonly later?: (work: () => Promise<unknown>) => void;
}

/** One request in the log: the operation and not its address, which could name somebody. */
export interface RequestLine {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  /** The code of the problem, if it was one. */
  readonly code?: string;
  readonly ms: number;
}

/** What the carrier of a request knows of its sender. */
export interface Sender {
  /** The network address. Without one, nobody is counted by address: in a tab and in tests there is none. */
  readonly address?: string;
}

/** The API: give it a request, get the answer. */
export interface Server {
  (request: Request, sender?: Sender): Promise<Response>;
  /** From now on new requests are refused and the service is not ready; what is under way goes on. */
  drain(): void;
  /** Lets deadlines that have passed take effect; returns how many dossiers moved. */
  sweep(at?: Instant): Promise<number>;
  /** Hands over the notifications that are due; returns how many. */
  dispatch(at?: Instant): Promise<number>;
  /** Told by the identity provider: a sign-in in the person's name has failed. Too many in a row lock their accounts. */
  signInFailed(personId: string): Promise<void>;
  /** Told by the identity provider: a sign-in has worked, so those that failed before it count no more. */
  signInWorked(personId: string): Promise<void>;
  /** Waits for what goes on after answers, then closes the store. */
  close(): Promise<void>;
}

/** Makes the reference server. The same function answers in Node, in a browser tab and in tests. */
export function createServer(options: ServerOptions): Server {
  const { identity, deliver, clock = systemClock, faults = faultQueue(), origins = [], log, report } = options;
  const store = deliver ? queueing(options.store) : options.store;
  const { later, finished } = background(options.later, report);
  const handOver = async (at = clock.now()): Promise<number> =>
    deliver ? dispatch(store, deliver, at, report ?? (() => undefined)) : 0;
  const handOverSoon = oneAtATime(() => handOver());
  const newId = options.newId ?? (() => crypto.randomUUID());
  const perMinute = options.requestsPerMinute ?? 600;
  const waitOfPerson = rateLimit(perMinute);
  const waitOfAddress = rateLimit(options.requestsPerMinuteAndAddress ?? 2 * perMinute);
  let draining = false;
  const loaded: Loaded = { scenario: options.control?.loaded, writes: 0 };
  const ofApi: readonly Route[] = [
    ...meRoutes,
    ...organizationRoutes,
    ...procedureRoutes(),
    ...dossierRoutes,
    ...attachmentRoutes,
    ...notificationRoutes,
    ...reportRoutes,
    ...reconciliationRoutes,
    ...jobRoutes,
    ...residenceCampaignRoutes,
    ...batchRoutes,
    ...duesAssessmentRoutes,
    ...duesBookRoutes,
    ...duesPaymentRoutes,
    ...bankCallbackRoutes(options.bankSecret),
    ...healthRoutes(() => draining),
    ...versionRoutes(options.versions),
    ...problemPageRoutes,
    ...verificationRoutes,
    ...administrationRoutes,
  ];
  const routes: readonly Route[] = options.control
    ? [
        ...ofApi,
        ...controlRoutes({
          store,
          clock,
          faults,
          report: report ?? (() => undefined),
          operations: ofApi.map(({ operationId }) => operationId),
          ...options.control,
          loaded,
        }),
      ]
    : ofApi;
  const findRoute = routeFinder(routes);

  /** Counts whoever has not proved who they are by where they come from. */
  function admit({ address }: Sender): void {
    const wait = address === undefined ? 0 : waitOfAddress(addressName(address));
    if (wait > 0) throw fault('RATE_LIMITED', { retryAfter: wait });
  }

  async function signedIn(call: Call, sender: Sender): Promise<SignedCall> {
    const identified = await identity.verify(call.request);
    // Those who signed in are not counted here: a whole office may share one address.
    if (!identified) admit(sender);
    if (!identified) throw fault('UNAUTHENTICATED');
    if (levelOf(identified) < 2) throw fault('VNEID_LEVEL');
    const wait = waitOfPerson(identified.personId);
    if (wait > 0) throw fault('RATE_LIMITED', { retryAfter: wait });
    const person = await store.read((reader) => reader.member(identified.personId));
    if (!person) throw fault('NOT_REGISTERED');
    if (isFromBefore(identified, person.sessionsEndedAt, call.at)) throw fault('UNAUTHENTICATED');
    return { ...call, identified, person };
  }

  async function answer(request: Request, sender: Sender, note: (route: string) => void): Promise<Response> {
    const url = addressOf(request);
    const found = findRoute(request.method, url.pathname);
    if (!('route' in found)) {
      if (found.methods.length === 0) throw fault('NOT_FOUND');
      return problem(fault('METHOD_NOT_ALLOWED').problem, { allow: [...new Set(found.methods)].join(', ') });
    }
    const { route, params } = found;
    note(route.path);
    const isProbe = isProbed(route);
    if (draining && !isProbe) throw fault('UNAVAILABLE', { retryAfter: 1 });
    if (route.open && !isProbe && !isLever(route)) admit(sender);
    const befalling = isLever(route) ? [] : faults.take(route.operationId);
    for (const { kind, ms = 1000, status = 503 } of befalling) {
      if (kind === 'latency') await new Promise((resolve) => setTimeout(resolve, ms));
      if (kind === 'status')
        throw fault(status === 503 ? 'UNAVAILABLE' : 'INTERNAL', {
          status,
          ...(status === 503 ? { retryAfter: 1 } : {}),
        });
      if (kind === 'expired-session') throw fault('UNAUTHENTICATED');
    }
    const stale = befalling.some(({ kind }) => kind === 'stale');
    const call: Call = {
      request: stale ? asIfStale(request) : request,
      url,
      params,
      store,
      at: clock.now(),
      newId,
      later,
    };
    const answered = route.open ? await route.answer(call) : await route.answer(await signedIn(call, sender));
    if (deliver && request.method !== 'GET') later(handOverSoon);
    if (request.method !== 'GET' && answered.ok && !isLever(route)) loaded.writes += 1;
    if (befalling.some(({ kind }) => kind === 'drop-after-write'))
      throw new DroppedConnection('The connection was dropped after the write.');
    return answered;
  }

  const handle = async (request: Request, sender: Sender = {}): Promise<Response> => {
    const began = performance.now();
    const url = new URL(request.url);
    const cors = corsHeaders(request, url, origins);
    let route = 'none';
    let response: Response;
    let code: string | undefined;
    try {
      response =
        request.method === 'OPTIONS'
          ? empty(204, preflightHeaders(cors))
          : await answer(request, sender, (path) => (route = path));
    } catch (cause) {
      if (cause instanceof DroppedConnection) throw cause;
      const what: Problem = problemOf(cause, namesDay(url));
      if (what.status >= 500) report?.(cause);
      response = problem(what);
      ({ code } = what);
    }
    const ms = Math.round(performance.now() - began);
    const method = methods.has(request.method) ? request.method : 'other';
    log?.({ method, route, status: response.status, ...(code === undefined ? {} : { code }), ms });
    if (request.method === 'HEAD') response = new Response(null, response);
    for (const [name, value] of Object.entries(cors))
      if (!response.headers.has(name)) response.headers.set(name, value);
    if (url.protocol === 'https:') response.headers.set('strict-transport-security', 'max-age=31536000');
    return response;
  };

  return Object.assign(handle, {
    drain: () => {
      draining = true;
    },
    sweep: (at?: Instant) => sweep(store, at ?? clock.now(), report ?? (() => undefined)),
    dispatch: handOver,
    signInFailed: (personId: string) => store.write((writer) => signInFailed(writer, personId, clock.now())),
    signInWorked: (personId: string) => store.write((writer) => signInWorked(writer, personId)),
    close: async () => {
      await finished();
      await store.close();
    },
  });
}

// A method of somebody's own making could say anything, and the log says nothing about anybody.
const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']);

/** What watches over the service asks as often as it likes, also while it ends. */
const isProbed = ({ path }: Route): boolean => path === '/healthz' || path === '/readyz';

/** Trials pull the levers as fast as they can. */
const isLever = ({ path }: Route): boolean => path.startsWith('/__control');

/** The request of somebody whose page is older than every dossier. */
function asIfStale(request: Request): Request {
  if (!request.headers.has('if-match')) return request;
  const headers = new Headers(request.headers);
  headers.set('if-match', '"0"');
  return new Request(request, { headers });
}
