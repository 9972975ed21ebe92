import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Politeness } from '../../controllers/portal-context.ts';

interface Saying {
  readonly id: number;
  readonly text: string;
  readonly politeness: Politeness;
}

/** The one voice of a portal. Sentences that come close together are all spoken: each is added, and the oldest go. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #said: readonly Saying[] = [];
  #count = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#said = [];
  }

  say(text: string, politeness: Politeness = 'polite'): void {
    this.#count += 1;
    this.#said = [...this.#said.slice(-4), { id: this.#count, text, politeness }];
    this.#host.requestUpdate();
  }

  /** The live regions, for the host to render. */
  regions(): TemplateResult {
    return html`${this.#region('polite', 'status')} ${this.#region('assertive', 'alert')}`;
  }

  #region(politeness: Politeness, role: 'status' | 'alert'): TemplateResult {
    const said = this.#said.filter((saying) => saying.politeness === politeness);
    return html`<div class="unseen" role=${role} aria-atomic="false">
      ${repeat(
        said,
        ({ id }) => id,
        ({ text }) => html`<p>${text}</p>`,
      )}
    </div>`;
  }
}
