import type { Page } from '@tthc-dang/core';
import type { ReactiveControllerHost } from 'lit';
import type { PortalContext } from './portal-context.ts';
import { Reading } from './reading.ts';

/** What one page of a list is asked for with. */
export interface PageAsked {
  readonly key: string;
  readonly signal: AbortSignal;
  readonly cursor: string | undefined;
}

/** A list of the server that grows page by page. What was listed stays while more is read, and when that fails. */
export class PagedList<T> {
  readonly #ask: (portal: PortalContext, asked: PageAsked) => Promise<Page<T>>;
  readonly #reading: Reading<Page<T>>;
  #cursor: string | undefined;

  constructor(host: ReactiveControllerHost, ask: (portal: PortalContext, asked: PageAsked) => Promise<Page<T>>) {
    this.#ask = ask;
    this.#reading = new Reading<Page<T>>(host, (portal, signal, key) => this.#read(portal, signal, key));
  }

  get items(): readonly T[] {
    return this.#reading.value?.items ?? [];
  }

  get total(): number {
    return this.#reading.value?.total ?? 0;
  }

  get hasMore(): boolean {
    return this.#reading.value?.next !== undefined;
  }

  /** For what it says of itself: whether it was read, trouble, refusals. */
  get reading(): Reading<Page<T>> {
    return this.#reading;
  }

  /** Says what is wanted; reads the first page when that changed. */
  want(portal: PortalContext | undefined, key: string): void {
    this.#reading.want(portal, key);
  }

  /** Reads the first page again. */
  read(): Promise<void> {
    return this.#reading.read();
  }

  /** Reads one page more; how many lines it brought. */
  async more(): Promise<number> {
    const before = this.items.length;
    this.#cursor = this.#reading.value?.next;
    await this.#reading.read();
    return this.items.length - before;
  }

  async #read(portal: PortalContext, signal: AbortSignal, key: string): Promise<Page<T>> {
    const cursor = this.#cursor;
    const before = cursor === undefined ? [] : this.items;
    this.#cursor = undefined;
    const page = await this.#ask(portal, { key, signal, cursor });
    return { ...page, items: [...before, ...page.items] };
  }
}
