import type { IsoDate, Organization } from '@tthc-dang/core';
import type { RetentionLevel } from '@tthc-dang/core/dues';
import type { OrganizationTree } from '@tthc-dang/core/organizations';

/** An organization as dues pass through it. */
export interface DuesUnit {
  readonly unit: Organization;
  readonly level: RetentionLevel;
  /** Collects from members itself. */
  readonly collects: boolean;
  /** Where its share goes. */
  readonly above: string;
}

const bases: readonly string[] = ['base-committee', 'base-cell'];
const above: readonly string[] = ['upper-base', 'provincial', 'central-direct', 'central'];

/** How dues pass through an organization; nothing for groups, intermediate committees and the centre, which keep no book. */
export function duesUnit(tree: OrganizationTree, id: string, on: IsoDate): DuesUnit | undefined {
  const unit = tree.get(id, on);
  if (!unit) return undefined;
  const line = tree.ancestors(id, on);
  // An intermediate committee has no finance officer: its cells remit to the grassroots organization.
  const next = line.find(({ type }) => (unit.type === 'cell' ? bases : above).includes(type));
  if (!next) return undefined;
  const of = (level: RetentionLevel, collects = false): DuesUnit => ({ unit, level, collects, above: next.id });
  if (unit.type === 'cell') return of('cell', true);
  if (bases.includes(unit.type))
    return of(unit.communeCode === undefined ? 'other-base' : 'commune-base', unit.type === 'base-cell');
  return above.includes(unit.type) && unit.type !== 'central' ? of('above-base') : undefined;
}

/** The organizations whose shares arrive directly at one. */
export function duesUnitsBelow(tree: OrganizationTree, id: string, on: IsoDate): readonly DuesUnit[] {
  return tree.children(id, on).flatMap((child) => {
    const unit = duesUnit(tree, child.id, on);
    return unit?.above === id ? [unit] : duesUnitsBelow(tree, child.id, on);
  });
}

/** An organization and every one from which shares come to it, however far below. */
export function duesUnitsUnder(tree: OrganizationTree, id: string, on: IsoDate): readonly DuesUnit[] {
  const unit = duesUnit(tree, id, on);
  return [
    ...(unit ? [unit] : []),
    ...duesUnitsBelow(tree, id, on).flatMap((one) => duesUnitsUnder(tree, one.unit.id, on)),
  ];
}
