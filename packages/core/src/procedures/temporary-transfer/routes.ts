import type { Choice, Parties } from '../../model/procedure.ts';
import { partiesOf as transferPartiesOf } from '../transfer/routes.ts';
import type { Facts } from './facts.ts';
import type { State } from './states.ts';

/** Which organization plays which part. Inside one grassroots organization its committee is also that of the stay. */
export const partiesOf = (facts: Facts): Parties => {
  const parties = transferPartiesOf(facts);
  const { units } = parties;
  const host = units['base-dest'] ?? (units['cell-dest'] ? units.base : undefined);
  return host === undefined ? parties : { ...parties, units: { ...units, host } };
};

/** Back to the stay, in time or overdue, from a refused extension or a conversion that came to nothing. */
export const backToStay: Choice<Facts, State> = {
  among: ['active-temporary', 'overdue-return'],
  // A stay is only ever left for a review or a conversion together with the record of where from.
  pick: ({ stayBackTo }) => stayBackTo!,
};

/** What the official transfer has come to decides where its temporary one goes. */
export const afterConversion: Choice<Facts, State> = {
  among: ['converted', 'active-temporary', 'overdue-return'],
  pick: (facts) => (facts.convertedBy === undefined ? backToStay.pick(facts) : 'converted'),
};
