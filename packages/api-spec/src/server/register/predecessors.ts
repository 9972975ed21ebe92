import type { Organization } from '@tthc-dang/core';
import type { OrganizationTree } from '@tthc-dang/core/organizations';
import type { Reader } from '../store/store.ts';
import { treeOfRegister } from './tree-of-register.ts';

const known = new WeakMap<OrganizationTree, Map<string, ReadonlyMap<string, readonly string[]>>>();

/** The ended organizations in whose place each organization acts on a day (7.5): what they had is in its hands. */
export async function predecessorsOn(reader: Reader, on: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const tree = await treeOfRegister(reader);
  const days = known.get(tree) ?? new Map<string, ReadonlyMap<string, readonly string[]>>();
  known.set(tree, days);
  const found = days.get(on) ?? predecessorsIn(await reader.organizations(), tree, on);
  // A server that runs for months would keep every day it has seen.
  if (!days.has(on)) days.clear();
  days.set(on, found);
  return found;
}

function predecessorsIn(organizations: readonly Organization[], tree: OrganizationTree, on: string) {
  const before = new Map<string, readonly string[]>();
  const ended = organizations.filter(({ validTo, succeededBy }) => succeededBy !== undefined && (validTo ?? '') < on);
  for (const { id } of ended) {
    const successor = tree.successor(id, on)?.id;
    if (successor === undefined || successor === id) continue;
    const others = before.get(successor) ?? [];
    if (!others.includes(id)) before.set(successor, [...others, id]);
  }
  return before;
}
