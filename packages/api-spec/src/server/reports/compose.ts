import { dateOf, procedures, type Instant, type IsoDate } from '@tthc-dang/core';
import type {
  BacklogView,
  FiledReportView,
  LateUnitsView,
  PhaseReportView,
  ProgressView,
  WeeklyReportView,
} from '@tthc-dang/core/client/oversight';
import type { Milestone } from '@tthc-dang/core/readiness';
import {
  backlogOf,
  isLate,
  lateUnits,
  phaseOf,
  phaseReport,
  progressReport,
  reportingWeek,
  weeklyAsText,
  weeklyReport,
  type Narrative,
  type PhaseKind,
  type PhaseReport,
} from '@tthc-dang/core/reports';
import type { Reader } from '../store/store.ts';
import { countedDossiers, linesOf, nameIn } from './counted-dossiers.ts';
import { weeklyId, type FiledReport } from './filed-report.ts';
import type { Watched } from './oversight.ts';
import { clusterNames } from './clusters.ts';
import { readinessNow, statementsOf } from '../administration/readiness.ts';

/** The day of a report, and the moment at which it is asked for. */
export interface Asked {
  readonly on: IsoDate;
  readonly now: Instant;
}

/** The label of a procedure, for texts. */
export const procedureLabel = (id: string): string => procedures.find((one) => one.id === id)?.label ?? id;

/** The report of the week that is due next on a day, with a line for each unit below. */
export async function composeWeekly(reader: Reader, about: Watched, { on, now }: Asked): Promise<WeeklyReportView> {
  const week = reportingWeek(on);
  const dossiers = await countedDossiers(reader, about, on, { submittedTo: week.to });
  const units = [];
  for (const { id, name } of linesOf(about, on)) {
    const sent = await reader.kept('filedReports', weeklyId(id, week.from));
    units.push({ id, name, ...(sent ? { reportedAt: sent.sentAt, obstacles: sent.obstacles } : {}) });
  }
  const report = weeklyReport(dossiers, units, { on, now });
  const filed = await reader.kept('filedReports', weeklyId(about.unit.id, week.from));
  return {
    ...report,
    unitId: about.unit.id,
    unitName: about.unit.name,
    text: weeklyAsText(report, procedureLabel),
    ...(filed ? { filed: filedView(filed, about) } : {}),
  };
}

/** The report on a phase of a plan, with the words of whoever sends it. */
export async function composePhase(
  reader: Reader,
  about: Watched,
  asked: Asked & { readonly plan: Milestone['plan']; readonly kind: PhaseKind; readonly narrative: Narrative },
): Promise<PhaseReport> {
  const { plan, kind, narrative, on } = asked;
  const { from, to } = phaseOf(plan, kind);
  const dossiers = await countedDossiers(reader, about, on, { submittedTo: to });
  const people = await reader.members();
  const readiness = [];
  for (const unit of linesOf(about, on))
    readiness.push(await readinessNow(reader, unit, on, await statementsOf(reader, unit.id), people));
  return phaseReport(dossiers, readiness, { plan, kind, narrative, period: { from, to } });
}

/** The numbers of a phase, with the report that was sent, if there is one; its words are in its text. */
export const withoutWords = (
  { narrative: _, ...report }: PhaseReport,
  about: Watched,
  filed: FiledReport | undefined,
): PhaseReportView => ({
  ...report,
  unitId: about.unit.id,
  unitName: about.unit.name,
  ...(filed ? { filed: filedView(filed, about) } : {}),
});

/** How the work went over some weeks, of all procedures or of one. */
export async function composeProgress(
  reader: Reader,
  about: Watched,
  { on, weeks, procedure }: Asked & { readonly weeks: number; readonly procedure: string | undefined },
): Promise<ProgressView> {
  const dossiers = await countedDossiers(reader, about, on, { submittedTo: on });
  const wanted = procedure === undefined ? dossiers : dossiers.filter((one) => one.procedure === procedure);
  return {
    unitId: about.unit.id,
    unitName: about.unit.name,
    ...progressReport(wanted, linesOf(about, on), { on, weeks }),
  };
}

/** What waits longer than it may, by unit. */
export async function composeBacklog(reader: Reader, about: Watched, { on }: Asked): Promise<BacklogView> {
  const dossiers = await countedDossiers(reader, about, on, { open: true, dueBefore: on });
  const nameOf = nameIn(about.tree, on);
  const units = backlogOf(dossiers, on).map((unit) => ({ ...unit, name: nameOf(unit.unitId) }));
  return { unitId: about.unit.id, on, overdue: units.reduce((sum, { overdue }) => sum + overdue, 0), units };
}

/** The units below that are behind, each with every reason. */
export async function composeLateUnits(
  reader: Reader,
  about: Watched,
  { on, now, plan }: Asked & { readonly plan: Milestone['plan'] },
): Promise<LateUnitsView> {
  const { units: overdue } = await composeBacklog(reader, about, { on, now });
  const week = reportingWeek(on);
  const people = await reader.members();
  const clusterOf = await clusterNames(reader, about.unit.id);
  const followed = [];
  for (const unit of linesOf(about, on)) {
    const sent = await reader.kept('filedReports', weeklyId(unit.id, week.from));
    followed.push({
      id: unit.id,
      name: unit.name,
      ...(clusterOf.has(unit.id) ? { cluster: clusterOf.get(unit.id)! } : {}),
      ...(sent ? { reportedAt: sent.sentAt } : {}),
      overdue: overdue.find(({ unitId }) => unitId === unit.id)?.overdue ?? 0,
      readiness: await readinessNow(reader, unit, on, await statementsOf(reader, unit.id), people),
    });
  }
  // The week is that of the day asked about; a report that is not due yet is not late.
  const at = dateOf(now) === on ? now : (`${on}T23:59:59+07:00` as const);
  return { unitId: about.unit.id, plan, units: followed.length, late: lateUnits(followed, { plan, now: at }) };
}

/** A report that was sent up, as its readers see it. */
export function filedView(
  { id, owner, kind, sentAt, sentByName, obstacles, content }: FiledReport,
  about: Watched,
): FiledReportView {
  const { from, to, total, text, dueBefore } = content;
  return {
    id,
    unitId: owner,
    unitName: nameIn(about.tree, dateOf(sentAt))(owner),
    kind,
    from,
    to,
    sentAt,
    sentByName,
    late: dueBefore !== undefined && isLate({ before: dueBefore }, sentAt, sentAt),
    total,
    obstacles,
    text,
  };
}
