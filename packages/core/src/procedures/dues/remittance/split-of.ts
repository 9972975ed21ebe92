import { splitDues } from '../split.ts';
import type { Facts } from './facts.ts';
import { retainBpIn } from './rules.ts';

/** Splits what the unit received. The voluntary surplus goes like the rest, unless the deciding committee wrote otherwise. */
export function splitOf(facts: Facts): NonNullable<Facts['split']> {
  const { collected: total, voluntary } = facts.ledger;
  const retainBp = retainBpIn(facts);
  if (!facts.surplus) return { total, retainBp, ...splitDues(total, retainBp) };
  const retained =
    splitDues(total - voluntary, retainBp).retained + splitDues(voluntary, facts.surplus.retainBp).retained;
  return { total, retainBp, retained, remitted: total - retained };
}
