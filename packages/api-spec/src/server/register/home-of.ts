import { UnknownOrganizationError, type Organization } from '@tthc-dang/core';
import type { OrganizationTree } from '@tthc-dang/core/organizations';
import type { Member } from './member.ts';

/** The organizations a member belongs to. */
export interface Home {
  readonly cell: Organization;
  readonly sub?: Organization;
  readonly base: Organization;
}

/** The organizations a member belongs to; throws `UnknownOrganizationError` where the register has none. */
export function homeOf({ id, cellId }: Pick<Member, 'id' | 'cellId'>, tree: OrganizationTree, on: string): Home {
  if (cellId === undefined) throw new UnknownOrganizationError(id, on, 'cell');
  const cell = tree.resolve(cellId, on);
  const line = [cell, ...tree.ancestors(cell.id, on)];
  const base = line.find(({ type }) => type === 'base-committee' || type === 'base-cell');
  if (!base) throw new UnknownOrganizationError(cellId, on, 'grassroots organization');
  const sub = line.find(({ type }) => type === 'sub-committee');
  return { cell, base, ...(sub ? { sub } : {}) };
}
