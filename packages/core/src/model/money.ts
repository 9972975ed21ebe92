import { shown } from '../errors/shown.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';

/** An amount in whole đồng; there are no smaller units and no binary floats. */
export type Dong = number;

/** Whether a value is an amount: a whole number of đồng, zero or more, that a number holds exactly. */
export const isDong = (value: unknown): value is Dong => Number.isSafeInteger(value) && Number(value) >= 0;

/** Throws `InvalidInputError` for what is no amount. */
export function mustBeDong(amount: unknown): asserts amount is Dong {
  if (!isDong(amount)) throw new InvalidInputError('amount', [`${shown(amount)} is not whole đồng, zero or more`]);
}

/** `amount × numerator / denominator`, computed exactly and rounded once, half up, to a multiple of `roundTo`. */
export function portionOf(amount: Dong, numerator: number, denominator: number, roundTo = 1): Dong {
  mustBeDong(amount);
  if (!isDong(numerator) || !isDong(denominator) || denominator === 0 || !isDong(roundTo) || roundTo === 0)
    throw new InvalidInputError('portion', [
      `${shown(numerator)}/${shown(denominator)}, to ${shown(roundTo)}, is not of whole numbers`,
    ]);
  // The product may pass 2^53.
  const unit = BigInt(denominator) * BigInt(roundTo);
  const rounded = (2n * BigInt(amount) * BigInt(numerator) + unit) / (2n * unit);
  return Number(rounded * BigInt(roundTo));
}
