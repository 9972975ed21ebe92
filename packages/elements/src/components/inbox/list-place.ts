import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PortalContext } from '../../controllers/portal-context.ts';
import type { DossierList } from './dossier-list.ts';
import type { InboxFilter } from './inbox-filter.ts';
import { recall, remember, type InboxMemory } from './inbox-memory.ts';
import type { RowWindows } from './row-windows.ts';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Keeps the place in a list while its reader looks at a dossier, and finds it again. */
export class ListPlace implements ReactiveController {
  readonly #host: Host;
  readonly #list: DossierList;
  readonly #rows: RowWindows;
  #opened: Pick<InboxMemory, 'opened' | 'top'> = { opened: undefined, top: 0 };
  #back: Pick<InboxMemory, 'opened' | 'top'> | undefined;
  #isScrolled = false;

  constructor(host: Host, list: DossierList, rows: RowWindows) {
    this.#host = host;
    this.#list = list;
    this.#rows = rows;
    host.addController(this);
  }

  /** The dossier from which the reader came back, until the list is read for another reason. */
  get openedBefore(): string | undefined {
    return this.#back?.opened;
  }

  hostUpdated(): void {
    const line = this.#isScrolled ? null : this.#lineOf(this.#back?.opened);
    if (!line || !this.#back) return;
    this.#isScrolled = true;
    const { top } = this.#back;
    line.scrollIntoView({ block: 'center' });
    // To where it stood in the window; a page that scrolls by a box of its own keeps it in the middle.
    globalThis.scrollBy(0, line.getBoundingClientRect().top - top);
  }

  /** The list is read for another reason: nobody comes back to it any more. */
  forget(): void {
    this.#back = undefined;
  }

  /** The row of a dossier, if it is listed. */
  rowOf(id: string | undefined): number | undefined {
    const row = id === undefined ? -1 : this.#list.items.findIndex((item) => item.id === id);
    return row < 0 ? undefined : row;
  }

  /** The reader goes to a dossier. */
  leaveFor(id: string): void {
    this.#opened = { opened: id, top: this.#lineOf(id)?.getBoundingClientRect().top ?? 0 };
  }

  keep(portal: PortalContext, place: string, narrowed: Partial<InboxFilter>): void {
    const { items, total, next } = this.#list;
    if (items.length > 0)
      remember(portal.client, portal.session, place, { narrowed, items, total, next, ...this.#opened });
  }

  /** Puts the list back as it was left; what narrowed it, or nothing when nobody comes back to it. */
  restore(portal: PortalContext, place: string): Partial<InboxFilter> | undefined {
    this.#opened = { opened: undefined, top: 0 };
    const memory = recall(portal.client, portal.session, place);
    // Only who went to a dossier comes back from one.
    if (memory?.opened === undefined) return undefined;
    this.#list.restore(memory);
    this.#back = memory;
    this.#isScrolled = false;
    this.#rows.around(this.rowOf(memory.opened) ?? 0);
    return memory.narrowed;
  }

  #lineOf(id: string | undefined): Element | null {
    const row = this.rowOf(id);
    return row === undefined ? null : this.#host.renderRoot.querySelector(`[data-row="${row}"]`);
  }
}
