import { mustBeRecord } from '../model/must-be.ts';
import { UnknownOrganizationError } from '../errors/unknown-organization-error.ts';
import type { IsoDate } from '../model/dates.ts';
import type { Organization, OrganizationType, UnitKey } from '../model/organization.ts';
import type { Policy } from '../model/policy.ts';
import { valueOn } from '../policy/policy.ts';
import type { OrganizationTree } from './organization-tree.ts';
import { communeMayIntroduceOut } from './policy.ts';

/** The way of an introduction from one cell to another, as of a day. */
export interface Route {
  /** A inside one grassroots organization, B under one body above, C inside one province, D between top bodies. */
  readonly case: 'A' | 'B' | 'C' | 'D';
  /** The organizations that act. Readers decide by which of them exist, not by the letter of the case. */
  readonly units: Readonly<Partial<Record<UnitKey, string>>>;
  /** Where the province's Organization Commission acts for the province. */
  readonly through: { readonly upper?: 'organization-commission'; readonly 'upper-dest'?: 'organization-commission' };
  /** Parts that are told and need not act. */
  readonly informed: Readonly<Partial<Record<UnitKey, string>>>;
  /** The destination is not yet on the system: the last steps are taken on paper. */
  readonly paperHandover: boolean;
  readonly on: IsoDate;
}

/**
 * Computes who introduces and who receives (handbook 3.3), from the records that hold on the day and never from names: the
 * same address may mean another way after a reorganization. The destination may be a grassroots committee, if the cell is
 * not known. Ended organizations are followed to their successors; `UnknownOrganizationError` where there is none.
 */
export function routeBetween(
  originCellId: string,
  destinationId: string,
  tree: OrganizationTree,
  on: IsoDate,
  options: { readonly mayIntroduceOut?: Policy<boolean> } = {},
): Route {
  mustBeRecord(tree, 'tree of organizations');
  mustBeRecord(options, 'options');
  const { mayIntroduceOut = communeMayIntroduceOut } = options;
  const from = placeOf(originCellId, tree, on);
  if (!from.cell) throw new UnknownOrganizationError(originCellId, on, 'cell');
  const to = placeOf(destinationId, tree, on);
  const paperHandover = [to.base, to.cell].some((unit) => unit?.onlineScope === 'not-yet');
  const origin = named({ cell: from.cell, sub: from.sub, base: from.base });
  const destination = named({ 'cell-dest': to.cell, 'sub-dest': to.sub });
  // No step of the handbook has the destination's intermediate committee act; it is told.
  const told = named({ 'sub-dest': to.sub });
  const rest = { paperHandover, on };

  // The grassroots committee stands once on the way, since it approves and chooses the cell in one step.
  if (from.base.id === to.base.id)
    return { case: 'A', units: { ...origin, ...destination }, through: {}, informed: told, ...rest };

  const units = { ...origin, ...destination, 'base-dest': to.base.id };
  if (from.above.id === to.above.id) {
    const communeIntroduces = isCommune(from.base) && valueOn(mayIntroduceOut, on);
    return from.above.type === 'provincial' && !communeIntroduces
      ? {
          case: 'B',
          units: { ...units, upper: from.above.id },
          through: { upper: 'organization-commission' },
          informed: told,
          ...rest,
        }
      : { case: 'B', units, through: {}, informed: { ...told, upper: from.above.id }, ...rest };
  }
  return {
    case: from.top.id === to.top.id ? 'C' : 'D',
    units: { ...units, upper: from.above.id, 'upper-dest': to.above.id },
    through: {
      ...(from.above.type === 'provincial' && { upper: 'organization-commission' as const }),
      ...(to.above.type === 'provincial' && { 'upper-dest': 'organization-commission' as const }),
    },
    informed: told,
    ...rest,
  };
}

interface Place {
  readonly cell?: Organization;
  readonly sub?: Organization;
  readonly base: Organization;
  /** The body directly above the grassroots organization; the province itself where nothing lies between. */
  readonly above: Organization;
  readonly top: Organization;
}

const baseTypes: readonly OrganizationType[] = ['base-committee', 'base-cell'];
const topTypes: readonly OrganizationType[] = ['provincial', 'central-direct'];

function placeOf(id: string, tree: OrganizationTree, on: IsoDate): Place {
  const line = [tree.resolve(id, on), ...tree.ancestors(id, on)];
  const nearest = (types: readonly OrganizationType[], wanted: string): Organization => {
    const found = line.find(({ type }) => types.includes(type));
    if (!found) throw new UnknownOrganizationError(id, on, wanted);
    return found;
  };
  const base = nearest(baseTypes, 'grassroots organization');
  const above = nearest(['upper-base', ...topTypes], 'body above the grassroots');
  const top = nearest(topTypes, 'top body');
  const cell = line.find(({ type }) => type === 'cell' || type === 'base-cell');
  const sub = line.find(({ type }) => type === 'sub-committee');
  return { ...(cell && { cell }), ...(sub && { sub }), base, above, top };
}

/** Since 208-QĐ/TW the body of a commune is a grassroots organization itself. */
const isCommune = ({ regime, communeCode }: Organization): boolean => regime === '208' && communeCode !== undefined;

const named = (units: { readonly [Key in UnitKey]?: Organization | undefined }): Partial<Record<UnitKey, string>> =>
  Object.fromEntries(Object.entries(units).flatMap(([key, unit]) => (unit ? [[key, unit.id]] : [])));
