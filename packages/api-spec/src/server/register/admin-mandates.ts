import type { Assignment, IsoDate, Office } from '@tthc-dang/core';
import { addDays } from '@tthc-dang/core/dates';

/** An office of one person in one organization. */
export interface Post {
  readonly organizationId: string;
  readonly office: Office;
}

type Mandates = readonly Assignment[];

const isOf = (post: Post) => (one: Assignment) =>
  one.organizationId === post.organizationId && one.office === post.office;
const lastsAfter = ({ to }: Assignment, on: IsoDate): boolean => to === undefined || to >= on;

/** The mandates with one that was granted; nothing changes where the office is held already. */
export const withMandate = (mandates: Mandates, granted: Assignment, on: IsoDate): Mandates =>
  mandates.some((one) => isOf(granted)(one) && lastsAfter(one, on)) ? mandates : [...mandates, granted];

/** The mandates after one stopped at once, before the day `on`: a lock does not wait for the evening. */
export const withoutMandate = (mandates: Mandates, post: Post, on: IsoDate): Mandates =>
  mandates.map((one) => (isOf(post)(one) && lastsAfter(one, on) ? { ...one, to: addDays(on, -1) } : one));

/** The mandates after one ended with the day `on`. */
export const mandateEnded = (mandates: Mandates, post: Post, on: IsoDate): Mandates =>
  mandates.map((one) => (isOf(post)(one) && (one.to === undefined || one.to > on) ? { ...one, to: on } : one));

/**
 * The mandates with an officer of the organization body deciding from one day to another: the mandate is cut in three, so that
 * nobody has to remember to take the power back.
 */
export function withPowerToDecide(mandates: Mandates, post: Post, from: IsoDate, to: IsoDate): Mandates {
  return mandates.flatMap((one): readonly Assignment[] => {
    const begins = one.from > from ? one.from : from;
    const ends = one.to !== undefined && one.to < to ? one.to : to;
    if (!isOf(post)(one) || one.delegated || begins > ends) return [one];
    const before = addDays(begins, -1);
    const after = addDays(ends, 1);
    return [
      ...(one.from <= before ? [{ ...one, to: before }] : []),
      { ...one, from: begins, to: ends, delegated: true as const },
      ...(one.to === undefined || one.to >= after ? [{ ...one, from: after }] : []),
    ];
  });
}

/** The mandates after the power to decide was taken back before the day `on`. */
export const withoutPowerToDecide = (mandates: Mandates, post: Post, on: IsoDate): Mandates =>
  mandates.flatMap((one): readonly Assignment[] => {
    if (!isOf(post)(one) || !one.delegated || !lastsAfter(one, on)) return [one];
    const { delegated: _, ...plain } = one;
    if (one.from >= on) return [plain];
    return [
      { ...one, to: addDays(on, -1) },
      { ...plain, from: on },
    ];
  });
