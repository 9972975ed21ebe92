import type { OrganizationType, OrganizationView } from '@tthc-dang/core';
import type { Client } from '@tthc-dang/core/client';

/** A unit that can be taken into a cluster. */
export interface UnitBelow {
  readonly id: string;
  /** With the body right above, where that is not the one who leads. */
  readonly label: string;
}

const ofCommittees: readonly OrganizationType[] = ['sub-committee', 'cell'];
const ofBodiesAbove: readonly OrganizationType[] = ['upper-base', 'base-committee', 'base-cell'];

/** The units below a body, all of them: a cluster is put together of units of several branches. */
export async function unitsBelow(client: Client, unitId: string, signal: AbortSignal): Promise<readonly UnitBelow[]> {
  const body = await client.organization(unitId, { signal });
  const types = body.type === 'base-committee' || body.type === 'sub-committee' ? ofCommittees : ofBodiesAbove;
  const found: OrganizationView[] = [];
  let cursor: string | undefined;
  do {
    const page = await client.organizations({ under: unitId, types, limit: 100, cursor }, { signal });
    found.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return found
    .map(({ id, name, path }) => ({ id, label: path[0] === body.name ? name : `${name} (${path[0]})` }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'vi'));
}
