import type { AnyProcedure } from '@tthc-dang/core';
import type { ReactiveControllerHost } from 'lit';
import { LaterPart } from './later-part.ts';

/** Where tables of procedures are, by the ids of the procedures. */
export type TableSources = Readonly<Record<string, () => Promise<AnyProcedure>>>;

/** The tables that an element reads dossiers by, each loaded when it first asks for it. */
export class ProcedureTables {
  readonly #parts: ReadonlyMap<string, LaterPart<AnyProcedure>>;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, sources: TableSources) {
    this.#parts = new Map(Object.entries(sources).map(([id, load]) => [id, new LaterPart(host, load)]));
  }

  /** The table of one procedure; `undefined` when none is known. */
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
