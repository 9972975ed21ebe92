import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Draft, DraftInput, Instant } from '@tthc-dang/core';
import { idempotencyKey } from '@tthc-dang/core/client';
import { troubleOf, type Trouble } from '../../internal/trouble.ts';
import type { Answers } from './answers.ts';

const pause = 800;

/** Whose copy it is and which version it goes on from. */
export type KeptFrom = Required<Pick<DraftInput, 'copy' | 'after'>>;

/** Sends the working copy to the server, naming whose it is and what it goes on from. `keepalive` lets the request outlive the page. */
export type Save = (answers: Answers, from: KeptFrom, keepalive: boolean) => Promise<Draft>;

/** Keeps the working copy on the server while somebody types, and says truthfully whether it is there. */
export class DraftKeeper implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #save: Save;
  readonly #told: (keeper: DraftKeeper) => void;
  #answers: Answers | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  /** Tells this window's copy from those of others. */
  readonly #copy = idempotencyKey();
  #version = 0;

  state: 'idle' | 'unsaved' | 'saving' | 'saved' | 'failed' = 'idle';
  savedAt: Instant | undefined;
  trouble: Trouble = 'unknown';
  /** What the last attempt threw; a copy of another window comes with it. */
  error: unknown;
  /** What the server has of this window, as far as it has answered. */
  kept: Answers = {};

  /** Whether there is something that the server does not have. */
  get isDirty(): boolean {
    return this.#answers !== undefined;
  }

  constructor(host: ReactiveControllerHost, save: Save, told: (keeper: DraftKeeper) => void) {
    this.#host = host;
    this.#save = save;
    this.#told = told;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#warn);
    addEventListener('pagehide', this.#leave);
    addEventListener('online', this.#retry);
    document.addEventListener('visibilitychange', this.#hide);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#warn);
    removeEventListener('pagehide', this.#leave);
    removeEventListener('online', this.#retry);
    document.removeEventListener('visibilitychange', this.#hide);
    // The element goes, its answers do not: the last copy is still sent.
    void this.flush(true);
  }

  /** New answers: they are sent when the typing pauses. */
  keep(answers: Answers): void {
    this.#answers = answers;
    this.#set('unsaved');
    clearTimeout(this.#timer);
    // Beside a copy of another window nothing is saved before the person has chosen.
    if (this.trouble === 'elsewhere') this.#set('failed');
    else this.#timer = setTimeout(() => void this.flush(), pause);
  }

  /** Sends what is not yet sent, now. Settles when nothing is on the way any more. */
  async flush(leaving = false): Promise<void> {
    clearTimeout(this.#timer);
    await this.#running;
    if (this.#answers === undefined) return;
    this.#running = this.#send(this.#answers, leaving);
    await this.#running;
  }

  /** Sends nothing on its own for now, and waits for what is on the way: an act must not be overtaken by a copy. */
  async pause(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#running;
  }

  /** The answers were handed in or given up: there is nothing to keep. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#answers = undefined;
    await this.#running;
    this.#set('idle');
    this.#told(this);
  }

  /** The person has seen the copy of another window and keeps this one. */
  goOnFrom({ version = 0 }: Draft): Promise<void> {
    this.#version = version;
    this.trouble = 'unknown';
    return this.flush();
  }

  /** Begins with the copy that the server has already. */
  start(draft: Draft | undefined, kept: Answers): void {
    clearTimeout(this.#timer);
    this.#answers = undefined;
    this.savedAt = draft?.savedAt;
    this.#version = draft?.version ?? 0;
    this.kept = kept;
    this.trouble = 'unknown';
    this.#set(draft ? 'saved' : 'idle');
  }

  async #send(answers: Answers, leaving: boolean): Promise<void> {
    this.#set('saving');
    try {
      const { savedAt, version = 0 } = await this.#save(answers, { copy: this.#copy, after: this.#version }, leaving);
      this.savedAt = savedAt;
      this.#version = version;
      this.kept = answers;
      this.trouble = 'unknown';
      // What was typed meanwhile has a timer of its own.
      if (this.#answers === answers) {
        this.#answers = undefined;
        this.#set('saved');
      } else if (this.#answers) this.#set('unsaved');
    } catch (error) {
      this.trouble = troubleOf(error) ?? 'network';
      this.error = error;
      if (this.#answers) this.#set('failed');
    } finally {
      this.#running = undefined;
    }
    this.#told(this);
  }

  #set(state: DraftKeeper['state']): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  readonly #retry = (): void => void (this.state === 'failed' && this.flush());
  /** A page that goes away does not live to see what is on the way: its copy goes out beside it, and is the same window's. */
  readonly #leave = (): void => {
    clearTimeout(this.#timer);
    if (this.#answers !== undefined) void this.#send(this.#answers, true);
  };
  readonly #hide = (): void => void (document.visibilityState === 'hidden' && this.flush());
  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (this.#answers !== undefined) event.preventDefault();
  };
}
