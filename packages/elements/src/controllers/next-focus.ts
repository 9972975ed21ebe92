import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Moves the focus to something that the next renderings bring: a heading, a notice. It waits until it is there; when what
 * had the focus goes before, the heading of the screen has it meanwhile.
 */
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
    if (!this.#wanted) return;
    const { renderRoot } = this.#host;
    const target = renderRoot.querySelector<HTMLElement>(this.#wanted);
    if (!target) {
      if (document.activeElement === document.body) renderRoot.querySelector<HTMLElement>('h1[tabindex]')?.focus();
      return;
    }
    this.#wanted = '';
    target.focus();
    target.scrollIntoView({ block: 'nearest' });
  }
}
