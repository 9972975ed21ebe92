import type { ReactiveControllerHost } from 'lit';

/** Code that an element loads when it comes near to needing it. The element renders again once it is there, or has failed. */
export class LaterPart<T> {
  /** The part, once it is there. */
  value: T | undefined;
  hasFailed = false;

  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #import: () => Promise<T>;
  #loading: Promise<void> | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, load: () => Promise<T>) {
    this.#host = host;
    this.#import = load;
  }

  /** Loads the part unless it is there or on its way. Never rejects: what went wrong is told by `hasFailed`. */
  load(): Promise<void> {
    return (this.#loading ??= this.#run());
  }

  async #run(): Promise<void> {
    this.hasFailed = false;
    try {
      this.value = await this.#import();
    } catch {
      this.hasFailed = true;
      this.#loading = undefined;
    }
    this.#host.requestUpdate();
  }
}
