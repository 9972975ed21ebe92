import type { Page } from '@tthc-dang/core';
import { cursorOf, limitIn, placeIn } from '../http/paging.ts';

/** A page of a list that was made in memory; `keyOf` gives each item its place, and the list is in that order. */
export function pageOf<Item>(url: URL, all: readonly Item[], keyOf: (item: Item) => readonly string[]): Page<Item> {
  const limit = limitIn(url);
  const [first] = all;
  const place = first === undefined ? undefined : placeIn(url, keyOf(first).length);
  const rest = place ? all.filter((item) => isAfter(keyOf(item), place)) : all;
  const last = rest[limit - 1];
  return {
    items: rest.slice(0, limit),
    total: all.length,
    ...(last !== undefined && rest.length > limit ? { next: cursorOf(keyOf(last)) } : {}),
  };
}

/** Puts items in the order of their places. */
export const inOrder = <Item>(items: readonly Item[], keyOf: (item: Item) => readonly string[]): readonly Item[] =>
  items.toSorted((a, b) => (isAfter(keyOf(a), keyOf(b)) ? 1 : isAfter(keyOf(b), keyOf(a)) ? -1 : 0));

function isAfter(key: readonly string[], place: readonly string[]): boolean {
  for (const [at, part] of key.entries()) {
    const other = place[at] ?? '';
    if (part !== other) return part > other;
  }
  return false;
}
