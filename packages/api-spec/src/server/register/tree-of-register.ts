import type { Organization } from '@tthc-dang/core';
import { treeOf, type OrganizationTree } from '@tthc-dang/core/organizations';
import type { Reader } from '../store/store.ts';

const trees = new WeakMap<readonly Organization[], OrganizationTree>();

/** The tree of the organizations in a store; made once for as long as they do not change. */
export async function treeOfRegister(reader: Reader): Promise<OrganizationTree> {
  const organizations = await reader.organizations();
  const known = trees.get(organizations);
  if (known) return known;
  const tree = treeOf(organizations);
  trees.set(organizations, tree);
  return tree;
}
