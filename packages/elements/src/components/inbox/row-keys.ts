/** What the keys of the list do. */
export interface RowKeyActions {
  /** Moves the focus to a row; more rows are read where the list ends. */
  readonly goTo: (row: number) => void;
  readonly last: () => number;
  readonly tick: (row: number) => void;
  readonly search: () => void;
  readonly help: () => void;
}

/**
 * Lets somebody go through the rows without a mouse: arrows or j and k, Home and End, x to tick, / to search, ? for help.
 * Single letters work only while the focus is in the list, so they disturb nobody who speaks to the page.
 */
export function pressRowKey(event: KeyboardEvent, { goTo, last, tick, search, help }: RowKeyActions): void {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  const row = Number((event.target as Element).closest<HTMLElement>('[data-row]')?.dataset['row'] ?? -1);
  const act: Readonly<Record<string, () => void>> = {
    ArrowDown: () => goTo(row + 1),
    j: () => goTo(row + 1),
    ArrowUp: () => goTo(Math.max(0, row - 1)),
    k: () => goTo(Math.max(0, row - 1)),
    Home: () => goTo(0),
    End: () => goTo(last()),
    x: () => tick(row),
    '/': search,
    '?': help,
  };
  const chosen = Object.hasOwn(act, event.key) ? act[event.key] : undefined;
  if (!chosen) return;
  event.preventDefault();
  chosen();
}
