import type { Instant } from '@tthc-dang/core';

/** Somebody of the data sets. */
export interface QaPerson {
  readonly id: string;
  readonly name: string;
  /** Offices, or the cell of whoever has none. */
  readonly is: string;
}

/** What a server for trials offers. */
export interface Offered {
  readonly scenarios: readonly { readonly name: string; readonly label: string }[];
  readonly persons: readonly QaPerson[];
  readonly operations: readonly string[];
  readonly faults: readonly string[];
}

/** What one data set holds. */
export interface Held {
  readonly name: string;
  readonly at: Instant;
  readonly dossier?: { readonly procedure: string; readonly id: string; readonly stateLabel: string };
  readonly memberId?: string;
  /** Who could do something on the dossier. */
  readonly persons?: readonly { readonly id: string; readonly events: readonly string[] }[];
}

/** What was loaded last, and what time it is there. */
export interface Standing {
  readonly now: Instant;
  readonly scenario?: string;
  /** How many requests have changed something since. */
  readonly writes: number;
}

/** A lever that was pulled and did not move; says what the server answered. */
export class ControlError extends Error {
  override readonly name = 'ControlError';
}

/** The levers of a server for trials. A real server has none of them. */
export class Control {
  readonly #fetch: (request: Request) => Promise<Response>;
  readonly #base: string;

  constructor(baseUrl: string, fetch: (request: Request) => Promise<Response>) {
    this.#base = new URL(`${baseUrl}/__control/`, location.href).href;
    this.#fetch = fetch;
  }

  /** What there is to choose from; undefined where there are no levers. */
  async offered(): Promise<Offered | undefined> {
    const answer = await this.#fetch(new Request(`${this.#base}choices`)).catch(() => undefined);
    return answer?.ok && answer.headers.get('content-type')?.includes('json') ? answer.json() : undefined;
  }

  held(scenario: string): Promise<Held> {
    return this.#ask(`scenario?${new URLSearchParams({ name: scenario })}`);
  }

  standing(): Promise<Standing> {
    return this.#ask('state');
  }

  pull(
    lever: 'reset' | 'clock' | 'sweep' | 'faults' | 'token',
    body: object = {},
  ): Promise<{ readonly token?: string }> {
    return this.#ask(lever, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  async #ask<Answer>(path: string, init?: RequestInit): Promise<Answer> {
    const answer = await this.#fetch(new Request(this.#base + path, init));
    if (!answer.ok) throw new ControlError(`${path}: ${answer.status} ${await answer.text()}`);
    // Levers that answer nothing are asked for nothing.
    return (answer.status === 204 ? {} : await answer.json()) as Answer;
  }
}
