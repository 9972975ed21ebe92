import { cast, type Journey } from '../seed/cast.ts';
import { officerId } from '../seed/members.ts';
import { administrationCast } from './administration-cast.ts';
import type { ScenarioPlan } from './scenario-plan.ts';
import { beginning, type Stage } from './stage.ts';
import { play, type Station } from './transfer-journey.ts';

/** Who follows the work of one agency: its committee, and the body above. */
export const reportsCast = {
  unit: 'base-so-vi-du',
  secretary: officerId('base-so-vi-du', 'secretary'),
  focalPoint: officerId('base-so-vi-du', 'focal-point'),
  inspector: officerId('base-so-vi-du', 'inspector'),
  above: 'upper-uy-ban-song-mau',
  aboveSecretary: officerId('upper-uy-ban-song-mau', 'secretary'),
  aboveClerk: officerId('upper-uy-ban-song-mau', 'clerk'),
  cellSecretary: officerId('cell-so-vi-du-1', 'secretary'),
} as const;

const { routeB, routeC } = cast;
const from = (cell: string, base: string, member: string): Journey => ({
  ...routeC,
  member,
  origin: cell,
  cellSecretary: officerId(cell, 'secretary'),
  cellDeputy: officerId(cell, 'deputy'),
  baseSecretary: officerId(base, 'secretary'),
  baseDeputy: officerId(base, 'deputy'),
  baseClerk: officerId(base, 'clerk'),
});
const [office, inspection, planning] = ['cell-so-vi-du-1', 'cell-so-vi-du-2', 'cell-so-vi-du-3'];
const [otherOffice, otherWork] = ['cell-so-thu-nghiem-1', 'cell-so-thu-nghiem-2'];
const other = 'base-so-thu-nghiem';

/** Transfers of eight weeks: on which day one began, how many days each step took, where it is now, and whose it is. */
const transfers: readonly (readonly [number, number, Station, Journey])[] = [
  [0, 1, 'received', from(office, reportsCast.unit, cast.another)],
  [1, 2, 'received', routeC],
  [3, 1, 'received', from(otherWork, other, officerId(otherWork, 'committee-member'))],
  [8, 3, 'received', routeB],
  [10, 2, 'received', from(otherOffice, other, officerId(otherOffice, 'committee-member'))],
  [14, 1, 'received', from(planning, reportsCast.unit, officerId(planning, 'committee-member'))],
  [17, 4, 'base-review', from(office, reportsCast.unit, officerId(office, 'committee-member'))],
  [22, 1, 'received', from(inspection, reportsCast.unit, officerId(inspection, 'committee-member'))],
  [29, 2, 'cell-review', from(office, reportsCast.unit, officerId(office, 'finance'))],
  [36, 1, 'upper-review', from(otherWork, other, officerId(otherWork, 'finance'))],
  [44, 1, 'base-review', from(planning, reportsCast.unit, officerId(planning, 'finance'))],
  [49, 1, 'cell-intake', from(inspection, reportsCast.unit, officerId(inspection, 'finance'))],
];

const day = 24 * 3600 * 1000;
const daysIn = (days: number): string => new Date(Date.parse(beginning) + days * day).toISOString();

/** Plays every transfer on its own days; the clock ends on the Monday of the ninth week. */
async function eightWeeks(at: Stage): Promise<string> {
  let last = '';
  for (const [starts, pace, until, who] of transfers) {
    at.clock.set(daysIn(starts));
    last = await play({ ...at, wait: (days) => at.wait(days * pace) }, who, until);
  }
  at.clock.set(daysIn(56));
  return last;
}

/** The same, with the units of the province followed in two clusters; those of the first stand under no common body of their own. */
async function inClusters(at: Stage): Promise<string> {
  const last = await eightWeeks(at);
  const owner = administrationCast.above;
  const clusters = [
    {
      id: 'cluster-1',
      name: 'Cụm 1',
      leader: 'Đồng chí Phó Bí thư Tỉnh ủy',
      unitIds: ['base-lam-mau', 'base-so-vi-du'],
    },
    { id: 'cluster-2', name: 'Cụm 2', leader: 'Tổ giúp việc số 2', unitIds: ['base-so-thu-nghiem'] },
  ];
  await at.store.write((writer) =>
    writer.keep('clusters', { id: owner, owner, sort: at.clock.now(), revision: 1, clusters }),
  );
  return last;
}

/** The data sets of those who follow many dossiers. */
export const reportScenarios: Readonly<Record<string, ScenarioPlan>> = {
  'reports/several-weeks': { label: 'Hồ sơ của nhiều đơn vị trong tám tuần', journey: routeC, build: eightWeeks },
  'reports/clusters': { label: 'Tám tuần, đơn vị chia thành hai cụm', journey: routeC, build: inClusters },
};
