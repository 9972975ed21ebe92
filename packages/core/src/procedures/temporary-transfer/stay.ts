import { InvalidInputError } from '../../errors/invalid-input-error.ts';
import { shown } from '../../errors/shown.ts';
import { addMonths, isWorkingDay } from '../../calendar/working-days.ts';
import { holidays } from '../../calendar/holidays.ts';
import { addDays, parseDate, type IsoDate } from '../../model/dates.ts';
import { mustBeRecord } from '../../model/must-be.ts';
import { valueOn } from '../../policy/policy.ts';
import { grounds, type Ground } from './grounds.ts';
import { longestStudy, returnReminderDays, shortestStay, stayBelow } from './policy.ts';

interface Known {
  readonly application?: { readonly ground: Ground; readonly start: IsoDate; readonly end: IsoDate } | undefined;
  readonly extendedTo?: IsoDate | undefined;
}

/** The stay as it holds now. Its first day never changes: extensions are judged on the whole of it. */
export function stayIn(facts: Known) {
  mustBeRecord(facts, 'facts of a dossier');
  const { application, extendedTo } = facts;
  return application && { ground: application.ground, start: application.start, end: extendedTo ?? application.end };
}

/** What is wrong with the length of a stay, by its ground (4.2); nothing, where a decision of the Secretariat sets it. */
export function lengthFault(
  ground: Ground,
  start: IsoDate,
  end: IsoDate,
  on: IsoDate,
): 'too-short' | 'too-long' | undefined {
  parseDate(start);
  parseDate(end);
  if (!Object.hasOwn(grounds, ground)) throw new InvalidInputError('ground of a stay', [`${shown(ground)} is none`]);
  if (ground === 'special') return end < start ? 'too-short' : undefined;
  if (end < monthsLater(start, valueOn(shortestStay, on))) return 'too-short';
  const fits =
    ground === 'study'
      ? end <= monthsLater(start, valueOn(longestStudy, on))
      : end < monthsLater(start, valueOn(stayBelow, on));
  return fits ? undefined : 'too-long';
}

// Days of the last years that a date can name have no months after them; nobody stays that long.
const monthsLater = (start: IsoDate, months: number): IsoDate =>
  start < '9900-01-01' ? addMonths(start, months) : '9999-12-31';

/** The day to remind of the return: working days before the end. Unknown while the calendar does not cover those days. */
export function returnReminderOn(end: IsoDate, on: IsoDate): IsoDate | undefined {
  parseDate(end);
  if (!(end.slice(0, 4) in holidays)) return undefined;
  let day = end;
  for (let left = valueOn(returnReminderDays, on); left > 0;) {
    day = addDays(day, -1);
    if (!(day.slice(0, 4) in holidays)) return undefined;
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** The day of the reminder that is still to come. */
export function reminderOn(facts: Known & { readonly remindedOn?: IsoDate | undefined }): IsoDate | undefined {
  const stay = stayIn(facts);
  return stay && facts.remindedOn === undefined ? returnReminderOn(stay.end, stay.end) : undefined;
}
