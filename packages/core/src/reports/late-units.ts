import { mustBeRecord, mustBeRecords } from '../model/must-be.ts';
import { dateOf, type Instant, type IsoDate } from '../model/dates.ts';
import { milestonesOn, type Milestone } from '../organizations/milestones.ts';
import { readinessItems, type Readiness } from '../organizations/readiness.ts';
import { isLate, reportingWeek } from './reporting-week.ts';

/** What is known of a unit, for finding those that need help. */
export interface FollowedUnit {
  readonly id: string;
  readonly name: string;
  readonly cluster?: string;
  /** When this week's report came, if it did. */
  readonly reportedAt?: Instant;
  /** Dossiers past their deadline. */
  readonly overdue: number;
  readonly readiness: Pick<Readiness, 'items' | 'scoreBp'>;
}

/** Why a unit is late. */
export type Lateness =
  | { readonly kind: 'report'; readonly before: Instant }
  | { readonly kind: 'backlog'; readonly overdue: number }
  | { readonly kind: 'readiness'; readonly item: string; readonly label: string; readonly lastDay: IsoDate };

export interface LateUnit {
  readonly id: string;
  readonly name: string;
  readonly cluster?: string;
  readonly reasons: readonly Lateness[];
}

/**
 * The units that are behind, with every reason: no weekly report in time, overdue dossiers, items of the checklist still open
 * after the last day that the plan gives them. Those with most reasons come first, then those that are least ready.
 */
export function lateUnits(
  units: readonly FollowedUnit[],
  asked: { readonly plan: Milestone['plan']; readonly now: Instant },
): readonly LateUnit[] {
  mustBeRecords(units, 'units');
  mustBeRecord(asked, 'options');
  const { plan, now } = asked;
  const on = dateOf(now);
  const week = reportingWeek(on);
  const missed = missedItems(plan, on);
  return units
    .map(({ id, name, cluster, reportedAt, overdue, readiness }) => ({
      scoreBp: readiness.scoreBp,
      unit: {
        id,
        name,
        ...(cluster === undefined ? {} : { cluster }),
        reasons: [
          ...(isLate(week, reportedAt, now) ? [{ kind: 'report', before: week.before } as const] : []),
          ...(overdue > 0 ? [{ kind: 'backlog', overdue } as const] : []),
          ...readiness.items.flatMap(({ id: item, label, state }): readonly Lateness[] => {
            const lastDay = missed.get(item);
            return state === 'open' && lastDay !== undefined ? [{ kind: 'readiness', item, label, lastDay }] : [];
          }),
        ],
      },
    }))
    .filter(({ unit }) => unit.reasons.length > 0)
    .toSorted((a, b) => b.unit.reasons.length - a.unit.reasons.length || a.scoreBp - b.scoreBp)
    .map(({ unit }) => unit);
}

/** Items of the checklist whose day is over, with that day; of two dates of a plan the later one, since only then it is sure. */
function missedItems(plan: Milestone['plan'], on: IsoDate): ReadonlyMap<string, IsoDate> {
  const readings = new Map(milestonesOn(plan, on).map((reading) => [reading.milestone.id, reading]));
  return new Map(
    readinessItems.flatMap(({ id, milestones }) => {
      const days = milestones.flatMap((name) => readings.get(name)?.lastDay ?? []).toSorted();
      const last = days.at(-1);
      return last !== undefined && on > last ? [[id, last] as const] : [];
    }),
  );
}
