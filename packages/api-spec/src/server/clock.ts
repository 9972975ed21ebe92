import { instantOf, type Instant } from '@tthc-dang/core';

/** What time the server says it is. */
export interface ServerClock {
  now(): Instant;
}

/** A clock that can be set and moved, for tests, stories and trials. */
export interface SettableClock extends ServerClock {
  set(at: Instant): void;
  advance(by: { readonly days?: number; readonly minutes?: number }): void;
}

/** The time of the machine. */
export const systemClock: ServerClock = { now: () => instantOf(seconds(Date.now())) };

/** A clock that stands still until it is moved. */
export function settableClock(at: Instant): SettableClock {
  let epoch = epochOf(at);
  return {
    now: () => instantOf(epoch),
    set: (to) => {
      epoch = epochOf(to);
    },
    advance: (by) => {
      epoch += millisecondsOf(by);
    },
  };
}

/** The time of the machine, moved by an offset that is handed to `keep` whenever it changes. */
export function movableClock(offset = 0, keep: (offset: number) => void = () => undefined): SettableClock {
  let by = offset;
  const move = (to: number): void => {
    by = to;
    keep(by);
  };
  return {
    now: () => instantOf(seconds(Date.now() + by)),
    set: (at) => move(epochOf(at) - Date.now()),
    advance: (more) => move(by + millisecondsOf(more)),
  };
}

// Instants of one dossier are compared as text, so all of them are written alike.
const seconds = (epoch: number): number => Math.floor(epoch / 1000) * 1000;

const epochOf = (at: Instant): number => {
  const epoch = Date.parse(at);
  if (Number.isNaN(epoch)) throw new RangeError(`Not an instant: ${at}`);
  return seconds(epoch);
};

const millisecondsOf = ({ days = 0, minutes = 0 }: { readonly days?: number; readonly minutes?: number }): number =>
  days * 86_400_000 + minutes * 60_000;
