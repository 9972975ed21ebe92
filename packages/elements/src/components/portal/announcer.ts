import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Politeness } from '../../controllers/portal-context.ts';

interface Saying {
  readonly id: number;
  readonly text: string;
  readonly politeness: Politeness;
}

// A sentence keeps its place while it stands, so that it is added once and spoken once.
const places = [0, 1, 2, 3, 4];

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
    this.#said = [...this.#said.slice(1 - places.length), { id: this.#count, text, politeness }];
    this.#host.requestUpdate();
  }

  /** The live regions, for the host to render. */
  regions(): TemplateResult {
    return html`${this.#region('polite', 'status')} ${this.#region('assertive', 'alert')}`;
  }

  #region(politeness: Politeness, role: 'status' | 'alert'): TemplateResult {
    return html`<div class="unseen" role=${role} aria-atomic="false">
      ${places.map((place) => {
        const saying = this.#said.find(({ id }) => id % places.length === place);
        return saying?.politeness === politeness ? keyed(saying.id, html`<p>${saying.text}</p>`) : '';
      })}
    </div>`;
  }
}
