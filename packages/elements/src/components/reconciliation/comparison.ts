import type { Refusal } from '@tthc-dang/core';
import { ApiError } from '@tthc-dang/core/client';
import { oversightClient, type JobView } from '@tthc-dang/core/client/oversight';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PortalContext } from '../../controllers/portal-context.ts';
import { refusalsIn } from '../../internal/refusals-in.ts';
import { troubleOf, type Trouble } from '../../internal/trouble.ts';

/** How long to wait, in milliseconds, before asking again how far a comparison is. */
const every = 1000;

/** One comparison with the member database: the list is sent, the work goes on at the server, and can be stopped. */
export class Comparison implements ReactiveController {
  phase: 'idle' | 'sending' | 'running' | 'done' | 'cancelled' | 'failed' = 'idle';
  job: JobView | undefined;
  trouble: Trouble | undefined;
  /** The faults of the list, by line and field. */
  refusals: readonly Refusal[] = [];

  readonly #host: ReactiveControllerHost;
  readonly #ended: () => void;
  #work = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `ended` is told when there is something new to say. */
  constructor(host: ReactiveControllerHost, ended: () => void) {
    this.#host = host;
    this.#ended = ended;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#work.abort();
    if (this.phase === 'sending') this.phase = 'idle';
  }

  /** Sends a list. */
  async start(portal: PortalContext, unitId: string, list: Blob): Promise<void> {
    clearTimeout(this.#timer);
    this.#work.abort();
    this.#work = new AbortController();
    [this.phase, this.job, this.trouble, this.refusals] = ['sending', undefined, undefined, []];
    this.#host.requestUpdate();
    await this.#try(portal, async (signal) => {
      await this.#follow(portal, await oversightClient(portal.client).reconcileTable(unitId, list, { signal }));
    });
  }

  /** Stops it: what is still being sent is called off, what runs is cancelled at the server. */
  async cancel(portal: PortalContext): Promise<void> {
    clearTimeout(this.#timer);
    this.#work.abort();
    this.#work = new AbortController();
    const { job } = this;
    if (!job) return this.#end('cancelled');
    await this.#try(portal, async (signal) => {
      try {
        await oversightClient(portal.client).cancelJob(job.id, { signal });
        this.#end('cancelled');
      } catch (error) {
        if (!(error instanceof ApiError) || error.code !== 'JOB_FINISHED') throw error;
        // It was faster than the hand: its result is shown.
        await this.#ask(portal, job.id);
      }
    });
  }

  async #follow(portal: PortalContext, job: JobView): Promise<void> {
    this.job = job;
    if (job.status !== 'pending')
      return this.#end(job.status === 'succeeded' ? 'done' : job.failure === 'CANCELLED' ? 'cancelled' : 'failed');
    this.phase = 'running';
    this.#host.requestUpdate();
    this.#timer = setTimeout(() => void this.#ask(portal, job.id), every);
  }

  async #ask(portal: PortalContext, id: string): Promise<void> {
    await this.#try(portal, async (signal) => {
      await this.#follow(portal, await oversightClient(portal.client).job(id, { signal }));
    });
  }

  async #try(portal: PortalContext, act: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const { signal } = this.#work;
    try {
      await act(signal);
    } catch (error) {
      if (signal.aborted) return;
      this.refusals = refusalsIn(error);
      this.trouble = this.refusals.length > 0 ? undefined : troubleOf(error);
      if (this.trouble === 'session') portal.sessionExpired();
      this.#end('idle');
    }
  }

  #end(phase: Comparison['phase']): void {
    this.phase = phase;
    this.#host.requestUpdate();
    this.#ended();
  }
}
