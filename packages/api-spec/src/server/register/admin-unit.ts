import { UnknownOrganizationError, type Organization, type OrganizationType } from '@tthc-dang/core';
import type { OrganizationTree } from '@tthc-dang/core/organizations';

/** An organization of the administration, with the bodies that have charge of it. */
export interface UnitRecord {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly above?: string | undefined;
  readonly province?: string | undefined;
}

/** Bodies with an organization body (Ban Tổ chức) of their own: above the grassroots. */
const withOrganizationBody: readonly OrganizationType[] = ['upper-base', 'provincial', 'central-direct', 'central'];

/**
 * An organization as the tables of the administration know it; throws `UnknownOrganizationError` where the register has none.
 * The body above is the next one, or the next that keeps the data of members.
 */
export function unitRecord(
  id: string,
  tree: OrganizationTree,
  on: string,
  above: 'next' | 'organization-body' = 'next',
): UnitRecord {
  const unit = tree.successor(id, on);
  if (!unit) throw new UnknownOrganizationError(id, on);
  const line = tree.ancestors(unit.id, on);
  const next: Organization | undefined =
    above === 'next' ? line[0] : line.find(({ type }) => withOrganizationBody.includes(type));
  const province = line.find(({ type }) => type === 'provincial');
  return {
    id: unit.id,
    name: unit.name,
    code: unit.code,
    ...(next ? { above: next.id } : {}),
    ...(province ? { province: province.id } : {}),
  };
}

/** The organization and those below it on a day. */
export function withBelow(id: string, tree: OrganizationTree, on: string): readonly Organization[] {
  const unit = tree.get(id, on);
  return unit ? [unit, ...tree.children(id, on).flatMap((child) => withBelow(child.id, tree, on))] : [];
}
