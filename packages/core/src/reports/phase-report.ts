import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { mustBeRecord, mustBeRecords } from '../model/must-be.ts';
import { lastDayOf, milestones, type Milestone } from '../organizations/milestones.ts';
import type { IsoDate } from '../model/dates.ts';
import type { Readiness } from '../organizations/readiness.ts';
import { countDossiers, type Counts } from './count.ts';
import type { ReportedDossier } from './reported-dossier.ts';

/** A report on a phase of the roll-out: the pilot, or the whole. */
export type PhaseKind = 'pilot' | 'final';

/** What a person adds to the numbers: the three parts that the plans ask for. */
export interface Narrative {
  readonly results: string;
  readonly obstacles: string;
  readonly proposals: string;
}

export interface PhaseReport {
  readonly kind: PhaseKind;
  readonly plan: Milestone['plan'];
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The last days of the plan for this report; two, where the plan contradicts itself. The first one counts. */
  readonly lastDays: readonly IsoDate[];
  readonly total: Counts;
  readonly byProcedure: Readonly<Record<string, Counts>>;
  readonly units: number;
  /** Units that have all that is mandatory for going electronic. */
  readonly unitsReady: number;
  readonly narrative: Narrative;
}

const deadlines: Readonly<Record<`${Milestone['plan']}.${PhaseKind}`, readonly string[]>> = {
  'A.pilot': ['A.pilot-report'],
  'A.final': ['A.final-report'],
  'B.pilot': ['B.pilot-report'],
  'B.final': ['B.unit-final-report', 'B.unit-final-report-2'],
};
const periods: Readonly<Record<`${Milestone['plan']}.${PhaseKind}`, string>> = {
  'A.pilot': 'A.pilot',
  'A.final': 'A.province-wide',
  'B.pilot': 'B.pilot',
  'B.final': 'B.full',
};

/** The period of a report, from the start of its phase, and the last days on which it may be sent. */
export function phaseOf(
  plan: Milestone['plan'],
  kind: PhaseKind,
): { readonly from: IsoDate; readonly to: IsoDate; readonly lastDays: readonly IsoDate[] } {
  const phase = [plan, kind].every((word) => typeof word === 'string') ? (`${plan}.${kind}` as const) : undefined;
  if (!phase || !Object.hasOwn(periods, phase)) throw new InvalidInputError('phase', ['unknown']);
  const named = (id: string) => milestones.find((one) => one.id === id);
  const { from = '', to = '' } = named(periods[phase]) ?? {};
  const lastDays = deadlines[phase].flatMap((id) => {
    const one = named(id);
    return (one && lastDayOf(one)) ?? [];
  });
  return { from, to, lastDays: lastDays.toSorted() };
}

/** The report of the pilot or of the whole phase, by the dates of a plan or by days of one's own. */
export function phaseReport(
  dossiers: Iterable<ReportedDossier>,
  readiness: readonly Pick<Readiness, 'ready'>[],
  asked: {
    readonly plan: Milestone['plan'];
    readonly kind: PhaseKind;
    readonly narrative: Narrative;
    readonly period?: { readonly from: IsoDate; readonly to: IsoDate };
  },
): PhaseReport {
  mustBeRecords(readiness, 'readiness');
  mustBeRecord(asked, 'options');
  const { plan, kind, narrative, period } = asked;
  const phase = phaseOf(plan, kind);
  const { from, to } = period ?? phase;
  const { total, byProcedure } = countDossiers(dossiers, from, to);
  return {
    kind,
    plan,
    from,
    to,
    lastDays: phase.lastDays,
    total,
    byProcedure: Object.fromEntries(byProcedure),
    units: readiness.length,
    unitsReady: readiness.filter(({ ready }) => ready).length,
    narrative,
  };
}
