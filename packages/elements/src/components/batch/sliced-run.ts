import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Refusal } from '@tthc-dang/core';
import { idempotencyKey } from '@tthc-dang/core/client';
import type { PortalContext } from '../../controllers/portal-context.ts';
import { troubleOf, type Trouble } from '../../internal/trouble.ts';

/** One of many that something is done with. */
export interface RunItem {
  readonly id: string;
  readonly name: string;
  /** What tells it apart from others of that name: a code. */
  readonly note?: string | undefined;
}

/** Where one of them stands. */
export interface RunLine extends RunItem {
  readonly standing: 'waiting' | 'sent' | 'accepted' | 'refused' | 'unknown';
  readonly refusals: readonly Refusal[];
}

/** What the server said of one of them. */
export interface RunResult {
  readonly ok: boolean;
  readonly refusals: readonly Refusal[];
}

/** What is done with a slice, and what is to be done before something refused is tried again. */
export interface RunWork {
  readonly send: (ids: readonly string[], key: string, signal: AbortSignal) => Promise<readonly RunResult[]>;
  readonly renew: (id: string, signal: AbortSignal) => Promise<void>;
}

/** So many go to the server at once: few enough that a stop is soon felt. */
const slice = 5;

/** Does something with many, slice by slice. It can be stopped between slices, goes on where it was, and tries again what was refused. */
export class SlicedRun implements ReactiveController {
  lines: readonly RunLine[] = [];
  isRunning = false;
  wasStopped = false;
  trouble: Trouble | undefined;

  readonly #host: ReactiveControllerHost;
  #work: RunWork | undefined;
  /** The keys of slices whose answers are not known: asking with the same key does nothing twice. */
  readonly #keys = new Map<string, string>();
  #leaving = new AbortController();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#leaving.abort();
  }

  count(...standings: readonly RunLine['standing'][]): number {
    return this.lines.filter(({ standing }) => standings.includes(standing)).length;
  }

  start(items: readonly RunItem[], work: RunWork, portal: PortalContext): Promise<void> {
    this.#work = work;
    this.#keys.clear();
    this.lines = items.map((item) => ({ ...item, standing: 'waiting', refusals: [] }));
    return this.goOn(portal);
  }

  /** Forgets what was done; nothing is called back. */
  clear(): void {
    this.lines = [];
    this.trouble = undefined;
    this.#host.requestUpdate();
  }

  /** Goes no further than the slice that is on its way. */
  stop(): void {
    this.wasStopped = true;
    this.#host.requestUpdate();
  }

  /** Goes on with what was not sent, and with what has no answer. */
  goOn(portal: PortalContext): Promise<void> {
    return this.#guarded(portal, async (work, signal) => {
      for (let next = this.#next(); next.length > 0 && !this.wasStopped; next = this.#next())
        await this.#send(next, work, signal);
    });
  }

  /** Tries what was refused once more, on things as they are now. */
  async retryRefused(portal: PortalContext): Promise<void> {
    await this.#guarded(portal, async (work, signal) => {
      for (const line of this.lines)
        if (line.standing === 'refused') {
          await work.renew(line.id, signal);
          this.#put([{ ...line, standing: 'waiting', refusals: [] }]);
        }
    });
    if (!this.trouble) await this.goOn(portal);
  }

  async #guarded(portal: PortalContext, work: (work: RunWork, signal: AbortSignal) => Promise<void>): Promise<void> {
    if (!this.#work || this.isRunning) return;
    const { signal } = (this.#leaving = new AbortController());
    Object.assign(this, { isRunning: true, wasStopped: false, trouble: undefined });
    this.#host.requestUpdate();
    try {
      await work(this.#work, signal);
    } catch (error) {
      if (!signal.aborted) this.trouble = troubleOf(error);
      if (this.trouble === 'session') portal.sessionExpired();
    }
    this.isRunning = false;
    this.#host.requestUpdate();
  }

  async #send(lines: readonly RunLine[], work: RunWork, signal: AbortSignal): Promise<void> {
    const ids = lines.map(({ id }) => id);
    const name = ids.join(' ');
    const key = this.#keys.get(name) ?? idempotencyKey();
    this.#keys.set(name, key);
    this.#put(lines.map((line) => ({ ...line, standing: 'sent' })));
    try {
      const results = await work.send(ids, key, signal);
      this.#keys.delete(name);
      this.#put(lines.map((line, index) => answered(line, results[index])));
    } catch (error) {
      this.#put(lines.map((line) => ({ ...line, standing: 'unknown' })));
      throw error;
    }
  }

  /** A slice without an answer goes again as it was, or its key would be for others. */
  #next(): readonly RunLine[] {
    const unknown = this.lines.filter(({ standing }) => standing === 'unknown');
    return unknown.length > 0 ? unknown : this.lines.filter(({ standing }) => standing === 'waiting').slice(0, slice);
  }

  #put(lines: readonly RunLine[]): void {
    const newer = new Map(lines.map((line) => [line.id, line]));
    this.lines = this.lines.map((line) => newer.get(line.id) ?? line);
    this.#host.requestUpdate();
  }
}

const answered = (line: RunLine, result: RunResult | undefined): RunLine =>
  result?.ok
    ? { ...line, standing: 'accepted', refusals: [] }
    : { ...line, standing: 'refused', refusals: result?.refusals ?? [] };
