import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Lets the browser ask before the page is left while something that was typed is not saved. */
export class Unsaved implements ReactiveController {
  readonly #isUnsaved: () => boolean;

  constructor(host: ReactiveControllerHost, isUnsaved: () => boolean) {
    this.#isUnsaved = isUnsaved;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#warn);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#warn);
  }

  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (this.#isUnsaved()) event.preventDefault();
  };
}
