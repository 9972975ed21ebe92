import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Moves the focus to something that the next renderings bring: a heading, a notice. It waits until it is there. */
export class NextFocus implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  #wanted = '';

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  /** Names what is to have the focus, by a selector. */
  to(selector: string): void {
    this.#wanted = selector;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const target = this.#wanted && this.#host.renderRoot.querySelector<HTMLElement>(this.#wanted);
    if (!target) return;
    this.#wanted = '';
    target.focus();
    target.scrollIntoView({ block: 'nearest' });
  }
}
