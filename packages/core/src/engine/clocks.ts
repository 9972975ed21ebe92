import { mustBeDossier } from './must-be-dossier.ts';
import { addWorkingDays, rollForward, workingDaysBetween } from '../calendar/working-days.ts';
import type { ClockReading } from '../model/clock-reading.ts';
import { addDays, dateOf, type Instant, type IsoDate } from '../model/dates.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Clock, EventMap, Procedure } from '../model/procedure.ts';
import { entryOn } from '../policy/policy.ts';

/** The deadlines that run, or stand still, on a dossier. Throws `PolicyMissingError` where the calendar ends. */
export function clocksOf<Facts, State extends string, Events extends EventMap>(
  procedure: Procedure<Facts, State, Events>,
  dossier: Dossier<Facts, State>,
  at: Instant,
): readonly ClockReading[] {
  mustBeDossier(procedure, dossier);
  const on = dateOf(at);
  return Object.entries<Clock<Facts, State, keyof Events & string>>(procedure.clocks).flatMap(([id, clock]) => {
    const paused = clock.pausesIn?.includes(dossier.state) === true;
    if (!paused && !clock.runsIn.includes(dossier.state)) return [];
    const reading = clock.from ? fromFact(clock, dossier.facts) : fromLog(clock, dossier, paused);
    return reading ? [read(id, clock, reading, paused, on)] : [];
  });
}

interface Run {
  readonly startedOn: IsoDate;
  /** The day from which the rest of the time is counted. */
  readonly countedFrom: IsoDate;
  readonly used: number;
}

const fromFact = <Facts>(clock: Clock<Facts, any, any>, facts: Facts): Run | undefined => {
  const day = clock.from?.(facts);
  return day === undefined ? undefined : { startedOn: day, countedFrom: day, used: 0 };
};

/** Follows the log backwards through pauses: a paused clock keeps the whole working days already used. */
function fromLog<Facts, State extends string>(
  clock: Clock<Facts, State, any>,
  dossier: Dossier<Facts, State>,
  paused: boolean,
): Run | undefined {
  const changes = dossier.log.filter(({ fromState, toState }) => fromState !== toState);
  let used = 0;
  let startedOn: IsoDate | undefined;
  let enteredOn: IsoDate | undefined;
  let state: State | null = null;
  for (const { at, toState } of changes) {
    const day = dateOf(at);
    const was = state;
    // The log holds states of this procedure only.
    state = toState as State;
    const ran: boolean = was !== null && clock.runsIn.includes(was);
    const stood: boolean = was !== null && clock.pausesIn?.includes(was) === true && startedOn !== undefined;
    if (ran && enteredOn !== undefined) used += workingDaysBetween(enteredOn, day);
    if (clock.runsIn.includes(state)) {
      // It goes on after a pause; otherwise it starts anew.
      if (!stood) {
        used = 0;
        startedOn = day;
      }
      enteredOn = day;
    } else if (clock.pausesIn?.includes(state) && (ran || stood)) enteredOn = undefined;
    else startedOn = enteredOn = undefined;
  }
  if (startedOn === undefined || (!paused && enteredOn === undefined)) return undefined;
  return { startedOn, countedFrom: enteredOn ?? startedOn, used };
}

function read<Facts>(
  id: string,
  clock: Clock<Facts, any, any>,
  { startedOn, countedFrom, used }: Run,
  paused: boolean,
  on: IsoDate,
): ClockReading {
  const { value: length, basis } = entryOn(clock.length, startedOn);
  const left = Math.max(0, length - used);
  const dueOn =
    clock.unit === 'working-days'
      ? addWorkingDays(countedFrom, left)
      : clock.exact
        ? addDays(countedFrom, left)
        : rollForward(addDays(countedFrom, left));
  const lapsed = !paused && on > dueOn;
  const remaining = paused
    ? left
    : lapsed || on >= dueOn
      ? 0
      : clock.unit === 'working-days'
        ? workingDaysBetween(on, dueOn)
        : daysBetween(on, dueOn);
  return {
    id,
    label: clock.label,
    startedOn,
    ...(paused ? {} : { dueOn }),
    paused,
    lapsed,
    remaining,
    length,
    unit: clock.unit,
    lapse: clock.lapse,
    ...(clock.onLapse === undefined ? {} : { onLapse: String(clock.onLapse) }),
    basis,
  };
}

const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
