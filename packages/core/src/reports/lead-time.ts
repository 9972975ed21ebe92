import { InvalidInputError } from '../errors/invalid-input-error.ts';

/** How long dossiers took from their submission to their end, in calendar days, holidays included. */
export interface LeadTime {
  /** How many came to their end, and so are measured. */
  readonly closed: number;
  /** Half of them took no longer; absent where none is measured. */
  readonly medianDays?: number;
  /** Nine of ten took no longer. */
  readonly ninetyDays?: number;
}

/**
 * Sums up durations by nearest rank, so that each number shown is one that a dossier really took. Throws `InvalidInputError` for
 * what is no list of numbers.
 */
export function leadTimeOf(days: readonly number[]): LeadTime {
  if (!Array.isArray(days) || !days.every((one) => Number.isFinite(one)))
    throw new InvalidInputError('durations in days', ['is no list of numbers']);
  const sorted = days.toSorted((a, b) => a - b);
  const atRank = (hundredths: number): number | undefined => sorted[Math.ceil((hundredths * sorted.length) / 100) - 1];
  const [medianDays, ninetyDays] = [atRank(50), atRank(90)];
  return {
    closed: sorted.length,
    ...(medianDays === undefined ? {} : { medianDays }),
    ...(ninetyDays === undefined ? {} : { ninetyDays }),
  };
}
