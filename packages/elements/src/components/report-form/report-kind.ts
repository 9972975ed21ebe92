import type { PhaseReportView, WeeklyReportView } from '@tthc-dang/core/client/oversight';
import { dateOf } from '@tthc-dang/core/dates';

/** What a person has written for a report, by the name of the entry. */
export type Words = Readonly<Record<string, string | number | undefined>>;

/** The reports that a unit sends up. */
export const reportKinds = ['weekly', 'pilot', 'final'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** What the server counts for a report, with the report that was sent already. */
export type ReadReport =
  | { readonly kind: 'weekly'; readonly report: WeeklyReportView }
  | { readonly kind: 'pilot' | 'final'; readonly report: PhaseReportView };

/** The days that a report counts. */
export const periodOf = (read: ReadReport): { readonly from: string; readonly to: string } =>
  read.kind === 'weekly' ? read.report.week : read.report;

/** Whether the moment until which a report is in time is over. */
export function isOverdue(read: ReadReport, now: string): boolean {
  if (read.kind === 'weekly') return Date.parse(now) >= Date.parse(read.report.week.before);
  const [lastDay] = read.report.lastDays;
  return lastDay !== undefined && dateOf(now) > lastDay;
}

/** A report that was sent stays as it was once it is due. */
export const isClosed = (read: ReadReport, now: string): boolean =>
  read.report.filed !== undefined && isOverdue(read, now);
