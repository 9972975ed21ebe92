import type { Dong } from '../../../model/money.ts';
import type { Facts } from './facts.ts';

// Of facts as somebody may read them: what is kept back counts as nothing. Without the schemas of the events, which pages do not need.
type Known = Partial<Pick<Facts, 'assessment' | 'credit' | 'voluntary'>>;

/** What earlier months left to this one. */
export const creditOf = ({ credit = [] }: Known): Dong => credit.reduce((sum, { amount }) => sum + amount, 0);

/** What is due and not covered by what earlier months left. */
export const stillDue = (facts: Known): Dong => (facts.assessment?.due ?? 0) - creditOf(facts);

/** What has to be paid: what is still due, and what the member wanted to give beyond it. */
export const expectedOf = (facts: Known): Dong => stillDue(facts) + (facts.voluntary ?? 0);
