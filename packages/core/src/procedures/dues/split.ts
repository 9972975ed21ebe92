import { shown } from '../../errors/shown.ts';
import { portionOf, type Dong } from '../../model/money.ts';
import { InvalidInputError } from '../../errors/invalid-input-error.ts';

/** What stays and what goes up. The two always add up to the total. */
export interface DuesSplit {
  readonly retained: Dong;
  readonly remitted: Dong;
}

/** Splits what a level received; `retainBp` is the share that stays, in hundredths of a percent. */
export function splitDues(total: Dong, retainBp: number): DuesSplit {
  if (!Number.isInteger(retainBp) || retainBp < 0 || retainBp > 10_000)
    throw new InvalidInputError('retained share', [`${shown(retainBp)} is not between 0 and 10000 basis points`]);
  const retained = portionOf(total, retainBp, 10_000);
  return { retained, remitted: total - retained };
}

/** Splits level by level, from the cell up: each share is of what that level received, not of the first total. */
export function splitThroughLevels(total: Dong, retainBps: readonly number[]): readonly DuesSplit[] {
  if (!Array.isArray(retainBps)) throw new InvalidInputError('shares by level', [`${shown(retainBps)} is no list`]);
  let received = total;
  return retainBps.map((retainBp) => {
    const split = splitDues(received, retainBp);
    received = split.remitted;
    return split;
  });
}
