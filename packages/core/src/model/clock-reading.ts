import type { Basis } from '../law/basis.ts';
import type { IsoDate } from './dates.ts';

/** A deadline as it stands. */
export interface ClockReading {
  readonly id: string;
  readonly label: string;
  readonly startedOn: IsoDate;
  /** The last day, to its end. Unknown while the clock stands still. */
  readonly dueOn?: IsoDate;
  readonly paused: boolean;
  readonly lapsed: boolean;
  /** Whole days left after today, in the clock's unit; 0 on the last day and after it. */
  readonly remaining: number;
  readonly length: number;
  readonly unit: 'working-days' | 'calendar-days';
  /** What happens when it passes. */
  readonly lapse: string;
  /** The event that the system sends then, if any. */
  readonly onLapse?: string;
  readonly basis: Basis;
}
