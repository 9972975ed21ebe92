import { mustBeRecord } from '../model/must-be.ts';
import { addDays, dateOf, weekdayOf, type Instant, type IsoDate } from '../model/dates.ts';
import { valueOn } from '../policy/policy.ts';
import { reportHour, reportWeekday, summaryWeekday } from './policy.ts';

/** The week that one report counts, and when it is due. */
export interface ReportingWeek {
  /** The first day counted: the weekday of the report before. */
  readonly from: IsoDate;
  /** The last day counted: the eve of the report, so that a number that was sent does not change. */
  readonly to: IsoDate;
  /** Sent before this moment. */
  readonly before: Instant;
  /** The day on which the office sums up. */
  readonly summaryOn: IsoDate;
}

/** The week whose report is the next one due on a day; on the day of the report, that report. Holidays do not move it. */
export function reportingWeek(on: IsoDate): ReportingWeek {
  const ahead = (weekday: number, day: IsoDate): IsoDate => addDays(day, (weekday - weekdayOf(day) + 7) % 7);
  const reportOn = ahead(valueOn(reportWeekday, on), on);
  const hour = String(valueOn(reportHour, on)).padStart(2, '0');
  return {
    from: addDays(reportOn, -7),
    to: addDays(reportOn, -1),
    before: `${reportOn}T${hour}:00:00+07:00`,
    summaryOn: ahead(valueOn(summaryWeekday, on), reportOn),
  };
}

/** Whether a report came in time; one that has not come is late once its moment has passed. */
export function isLate(week: Pick<ReportingWeek, 'before'>, sentAt: Instant | undefined, now: Instant): boolean {
  mustBeRecord(week, 'week');
  return epochOf(sentAt ?? now) >= epochOf(week.before);
}

/** Milliseconds, for comparing instants of any offset; a moment that is none is never in time. */
function epochOf(instant: Instant): number {
  dateOf(instant);
  return Date.parse(instant);
}
