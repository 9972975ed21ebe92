import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DossierSummary, Refusal } from '@tthc-dang/core';
import { idempotencyKey } from '@tthc-dang/core/client';
import { oversightClient, type BatchLine } from '@tthc-dang/core/client/oversight';
import type { PortalContext } from '../../controllers/portal-context.ts';
import { troubleOf, type Trouble } from '../../internal/trouble.ts';

/** What is done with the dossiers. */
export interface BatchAct {
  readonly procedure: string;
  readonly event: string;
  readonly input: object;
}

/** Where one dossier of the batch stands. */
export interface RunLine {
  readonly dossier: DossierSummary;
  readonly standing: 'waiting' | 'sent' | 'accepted' | 'refused' | 'unknown';
  readonly refusals: readonly Refusal[];
}

/** So many dossiers go to the server at once: few enough that a stop is soon felt. */
const slice = 5;

/** Takes one step with many dossiers, slice by slice. It can be stopped between slices, and what failed can be tried again. */
export class BatchRun implements ReactiveController {
  lines: readonly RunLine[] = [];
  isRunning = false;
  wasStopped = false;
  trouble: Trouble | undefined;

  readonly #host: ReactiveControllerHost;
  #act: BatchAct | undefined;
  /** The keys of slices whose answers are not known: asking with the same key does nothing twice. */
  readonly #keys = new Map<string, string>();
  #stopping: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stopping?.abort();
  }

  count(...standings: readonly RunLine['standing'][]): number {
    return this.lines.filter(({ standing }) => standings.includes(standing)).length;
  }

  start(dossiers: readonly DossierSummary[], act: BatchAct, portal: PortalContext): Promise<void> {
    this.#act = act;
    this.#keys.clear();
    this.lines = dossiers.map((dossier) => ({ dossier, standing: 'waiting', refusals: [] }));
    return this.#go(portal);
  }

  /** Goes no further than the slice that is on its way. */
  stop(): void {
    this.wasStopped = true;
    this.#host.requestUpdate();
  }

  /** Goes on with what was not sent, and with what has no answer. */
  goOn(portal: PortalContext): Promise<void> {
    return this.#go(portal);
  }

  /** Tries what was refused once more, on the dossiers as they are now. */
  async retryRefused(portal: PortalContext): Promise<void> {
    const signal = (this.#stopping = new AbortController()).signal;
    this.isRunning = true;
    this.#host.requestUpdate();
    const again = async (line: RunLine): Promise<RunLine> => {
      if (line.standing !== 'refused') return line;
      const dossier = await portal.client.dossier(line.dossier.procedure, line.dossier.id, { signal });
      return { dossier, standing: 'waiting', refusals: [] };
    };
    try {
      for (const line of this.lines) this.#put([await again(line)]);
    } catch (error) {
      if (signal.aborted) return;
      this.#fail(error, portal);
      return;
    }
    await this.#go(portal);
  }

  async #go(portal: PortalContext): Promise<void> {
    const act = this.#act;
    if (!act) return;
    const { signal } = (this.#stopping = new AbortController());
    Object.assign(this, { isRunning: true, wasStopped: false, trouble: undefined });
    while (!this.wasStopped) {
      const next = this.#nextSlice();
      if (next.length === 0) break;
      this.#put(next.map((line) => ({ ...line, standing: 'sent' })));
      const name = nameOf(next);
      const key = this.#keys.get(name) ?? idempotencyKey();
      this.#keys.set(name, key);
      try {
        const dossiers = next.map(({ dossier: { id, revision } }) => ({ id, revision }));
        const { results } = await oversightClient(portal.client.options).batch(
          { ...act, dossiers },
          { signal, idempotencyKey: key },
        );
        this.#keys.delete(name);
        this.#put(next.map((line, index) => answered(line, results[index])));
      } catch (error) {
        if (signal.aborted) return;
        this.#put(next.map((line) => ({ ...line, standing: 'unknown' })));
        this.#fail(error, portal);
        return;
      }
    }
    this.isRunning = false;
    this.#host.requestUpdate();
  }

  /** A slice without an answer goes again as it was, or its key would be for other dossiers. */
  #nextSlice(): readonly RunLine[] {
    const unknown = this.lines.filter(({ standing }) => standing === 'unknown');
    return unknown.length > 0 ? unknown : this.lines.filter(({ standing }) => standing === 'waiting').slice(0, slice);
  }

  #put(lines: readonly RunLine[]): void {
    const newer = new Map(lines.map((line) => [line.dossier.id, line]));
    this.lines = this.lines.map((line) => newer.get(line.dossier.id) ?? line);
    this.#host.requestUpdate();
  }

  #fail(error: unknown, portal: PortalContext): void {
    this.trouble = troubleOf(error);
    this.isRunning = false;
    if (this.trouble === 'session') portal.sessionExpired();
    this.#host.requestUpdate();
  }
}

const nameOf = (lines: readonly RunLine[]): string => lines.map(({ dossier }) => dossier.id).join(' ');

const answered = (line: RunLine, result: BatchLine | undefined): RunLine =>
  result?.ok
    ? { ...line, standing: 'accepted', refusals: [] }
    : { ...line, standing: 'refused', refusals: result?.refusals ?? [] };
