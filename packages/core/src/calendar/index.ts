export {
  addMonths,
  addWorkingDays,
  dayKind,
  isWorkingDay,
  nextWorkingDay,
  rollForward,
  workingDaysBetween,
} from './working-days.ts';
export { holidays, type CalendarEntry, type DayKind } from './holidays.ts';
