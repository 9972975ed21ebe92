import type { AnyProcedure } from '@tthc-dang/core';
import type { ReactiveControllerHost } from 'lit';
import { knownProcedures } from '../internal/known-procedures.ts';
import { LaterPart } from './later-part.ts';

/** The tables that the kit knows, each loaded when an element first asks for it. */
export class ProcedureTables {
  readonly #parts: ReadonlyMap<string, LaterPart<AnyProcedure>>;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#parts = new Map(Object.entries(knownProcedures).map(([id, load]) => [id, new LaterPart(host, load)]));
  }

  /** The table of one procedure; `undefined` when the kit has none. */
  partOf(id: string): LaterPart<AnyProcedure> | undefined {
    return this.#parts.get(id);
  }

  /** Loads every table, those too that did not come before. */
  async load(): Promise<void> {
    await Promise.all([...this.#parts.values()].map((part) => part.load()));
  }

  /** The tables that are there. */
  get here(): readonly AnyProcedure[] {
    return [...this.#parts.values()].flatMap(({ value }) => value ?? []);
  }
}
