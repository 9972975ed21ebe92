import { mustBeRecord, mustBeRecords } from '../../model/must-be.ts';
import type { Assignment, Office } from '../../model/actor.ts';
import { parseDate, type IsoDate } from '../../model/dates.ts';

/** What happened to a member, as far as their roles are concerned. */
export type RoleTrigger =
  /** P1, introduced: `leaves` are the organizations that the member no longer belongs to. */
  | {
      readonly kind: 'introduced';
      readonly on: IsoDate;
      readonly leaves: readonly string[];
      readonly openTasks: number;
    }
  | { readonly kind: 'received'; readonly on: IsoDate; readonly cell: string }
  | { readonly kind: 'temporary-began'; readonly on: IsoDate; readonly cell: string; readonly until: IsoDate }
  | { readonly kind: 'temporary-ended'; readonly on: IsoDate; readonly cell: string }
  | {
      readonly kind: 'term-ended' | 'post-ended' | 'removed-from-office';
      readonly on: IsoDate;
      readonly organization: string;
      readonly office?: Office;
    }
  | { readonly kind: 'membership-ended'; readonly on: IsoDate };

/** Where a person takes part as a member, and how far. */
export interface Membership {
  readonly cell: string;
  readonly rights: 'full' | 'read-only' | 'limited';
  readonly from: IsoDate;
  readonly to?: IsoDate;
}

export interface RolesAfter {
  readonly assignments: readonly Assignment[];
  readonly memberships: readonly Membership[];
  /** Tasks of the roles that end; they must be given to somebody else first. */
  readonly reassignFirst: number;
}

/**
 * What becomes of a person's roles when they transfer, leave a post or leave the Party (organizations and roles, 5).
 *
 * Nothing is deleted: a role that ends keeps its days, and ends at the end of the day of the event.
 */
export function effectsOnRoles(
  roles: Pick<RolesAfter, 'assignments' | 'memberships'>,
  trigger: RoleTrigger,
): RolesAfter {
  mustBeRecord(roles, 'roles of a person');
  mustBeRecord(trigger, 'what happened');
  const { assignments, memberships } = roles;
  mustBeRecords(assignments, 'list of mandates');
  mustBeRecords(memberships, 'list of memberships');
  const { on } = trigger;
  parseDate(on);
  const after = (now: Partial<RolesAfter>): RolesAfter => ({ assignments, memberships, reassignFirst: 0, ...now });
  const endingWhere = (applies: (assignment: Assignment) => boolean) =>
    assignments.map((one) => (applies(one) && isOpenAfter(one, on) ? { ...one, to: on } : one));
  const closing = (applies: (one: Membership) => boolean) =>
    memberships.map((one) => (applies(one) && isOpenAfter(one, on) ? { ...one, to: on } : one));

  switch (trigger.kind) {
    case 'introduced':
      return after({
        assignments: endingWhere(({ organizationId }) => trigger.leaves.includes(organizationId)),
        // The member account stays, to read: duties remain on the way.
        memberships: memberships.map((one) => (isOpenAfter(one, on) ? { ...one, rights: 'read-only' as const } : one)),
        reassignFirst: trigger.openTasks,
      });
    case 'received':
      return after({
        memberships: [
          ...closing(({ cell }) => cell !== trigger.cell),
          { cell: trigger.cell, rights: 'full', from: on },
        ],
      });
    case 'temporary-began':
      // Offices at the official place go on.
      return after({
        memberships: [...memberships, { cell: trigger.cell, rights: 'limited', from: on, to: trigger.until }],
      });
    case 'temporary-ended':
      return after({ memberships: closing(({ cell, rights }) => cell === trigger.cell && rights === 'limited') });
    case 'membership-ended':
      return after({ assignments: endingWhere(() => true), memberships: closing(() => true) });
    default:
      return after({
        assignments: endingWhere(
          ({ organizationId, office }) =>
            organizationId === trigger.organization && (trigger.office === undefined || office === trigger.office),
        ),
      });
  }
}

const isOpenAfter = ({ to }: { readonly to?: IsoDate }, on: IsoDate): boolean => to === undefined || to > on;
