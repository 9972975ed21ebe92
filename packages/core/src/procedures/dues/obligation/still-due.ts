import { mustBeDong, type Dong } from '../../../model/money.ts';
import { mustBeRecord, mustBeRecords } from '../../../model/must-be.ts';
import type { Facts } from './facts.ts';

// Of facts as somebody may read them: what is kept back counts as nothing. Without the schemas of the events, which pages do not need.
type Known = Partial<Pick<Facts, 'assessment' | 'credit' | 'voluntary'>>;

/** What earlier months left to this one. */
export function creditOf({ credit = [] }: Known): Dong {
  mustBeRecords(credit, 'list of credits');
  return credit.reduce((sum, { amount }) => sum + dong(amount), 0);
}

/** What is due and not covered by what earlier months left. */
export function stillDue(facts: Known): Dong {
  mustBeRecord(facts, 'facts of the obligation');
  return dong(facts.assessment?.due ?? 0) - creditOf(facts);
}

/** What has to be paid: what is still due, and what the member wanted to give beyond it. */
export const expectedOf = (facts: Known): Dong => stillDue(facts) + dong(facts.voluntary ?? 0);

function dong(amount: Dong): Dong {
  mustBeDong(amount);
  return amount;
}
