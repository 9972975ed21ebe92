import type { AnyProcedure, DossierView, Refusal, Task } from '@tthc-dang/core';
import type { OpeningRequest } from '@tthc-dang/core/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { refusalsIn } from '../../internal/refusals-in.ts';
import { troubleOf, type Trouble } from '../../internal/trouble.ts';
import type { PortalContext } from '../../controllers/portal-context.ts';
import { ProcedureTables, type TableSources } from '../../controllers/procedure-tables.ts';

type Answers = Readonly<Record<string, unknown>>;

/** A step on a dossier that is worked on in place. Without an event the steps that are open to the reader are offered. */
export interface Act {
  readonly procedure: string;
  readonly event?: string | undefined;
  /** What the form begins with, unless a working copy is there; a function, where the dossier has to be there first. */
  readonly prefill?: Answers | ((view: DossierView, signal: AbortSignal) => Promise<Answers>) | undefined;
}

/** What lies on the desk. */
export interface OnDesk extends Act {
  readonly view: DossierView;
  readonly table: AnyProcedure;
}

/** Takes one dossier at a time from a list, so that a step on it is done where the list stands. */
export class ActDesk implements ReactiveController {
  /** What lies there; `undefined` while nothing does. */
  on: OnDesk | undefined;
  isFetching = false;
  trouble: Trouble | undefined;
  refusals: readonly Refusal[] = [];

  readonly #host: ReactiveControllerHost;
  readonly #tables: ProcedureTables;
  #again: (() => Promise<void>) | undefined;
  #fetching: AbortController | undefined;

  constructor(host: ReactiveControllerHost, tables: TableSources) {
    this.#host = host;
    this.#tables = new ProcedureTables(host, tables);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#fetching?.abort();
    this.isFetching = false;
  }

  /** Whether there is anything to show of the desk. */
  get isInUse(): boolean {
    return this.on !== undefined || this.isFetching || this.trouble !== undefined || this.refusals.length > 0;
  }

  /** The task that the event on the desk is, as the server said. */
  get task(): Task | undefined {
    return this.on?.view.tasks.find(({ event }) => event === this.on?.event);
  }

  /** Fetches a dossier. */
  fetch(portal: PortalContext, dossierId: string, act: Act): Promise<void> {
    return this.#run(portal, act, (signal) => portal.client.dossier(act.procedure, dossierId, { signal }));
  }

  /** Opens a new dossier. */
  begin(portal: PortalContext, opening: OpeningRequest, act: Act): Promise<void> {
    return this.#run(portal, act, async (signal) => {
      const answer = await portal.client.open(act.procedure, opening, { signal });
      if (answer.ok) return answer.dossier;
      this.refusals = answer.refusals;
      return undefined;
    });
  }

  /** Takes up another step of the dossier on the desk. */
  turnTo(event: string): void {
    if (this.on) this.on = { ...this.on, event };
    this.#host.requestUpdate();
  }

  /** Tries again what did not come. */
  again(): Promise<void> | undefined {
    return this.#again?.();
  }

  /** Clears the desk. */
  clear(): void {
    this.#fetching?.abort();
    [this.on, this.trouble, this.refusals, this.isFetching] = [undefined, undefined, [], false];
    this.#host.requestUpdate();
  }

  async #run(
    portal: PortalContext,
    act: Act,
    read: (signal: AbortSignal) => Promise<DossierView | undefined>,
  ): Promise<void> {
    this.clear();
    this.#again = () => this.#run(portal, act, read);
    const { signal } = (this.#fetching = new AbortController());
    this.isFetching = true;
    try {
      const part = this.#tables.partOf(act.procedure);
      const [view] = await Promise.all([read(signal), part?.load()]);
      if (signal.aborted) return;
      if (view && part?.value)
        this.on = { ...act, table: part.value, view: await prefilled(portal, view, act, signal) };
      else if (view) this.trouble = 'network';
    } catch (error) {
      if (signal.aborted) return;
      this.refusals = refusalsIn(error);
      this.trouble = this.refusals.length > 0 ? undefined : troubleOf(error);
      if (this.trouble === 'session') portal.sessionExpired();
    }
    if (signal.aborted) return;
    this.isFetching = false;
    this.#host.requestUpdate();
  }
}

/** What is known is written into the working copy, so that nobody types it again; what somebody typed before stays. */
async function prefilled(
  { client }: PortalContext,
  view: DossierView,
  { procedure, event, prefill }: Act,
  signal: AbortSignal,
): Promise<DossierView> {
  if (!prefill || !event || view.draft?.event === event) return view;
  const input = typeof prefill === 'function' ? await prefill(view, signal) : prefill;
  const kept = await client.saveDraft(procedure, view.id, { event, input, revision: view.revision }, { signal });
  return { ...view, draft: kept };
}
