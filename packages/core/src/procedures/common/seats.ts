import type { Office, PartyKey, Seat } from '../../model/actor.ts';

const of = <Party extends PartyKey>(party: Party, offices: readonly Office[]): readonly Seat[] =>
  offices.map((office): Seat => `${party}.${office}`);

/** Secretary or deputy of a party: those who decide in its name. */
export const leadersOf = (party: PartyKey): readonly Seat[] => of(party, ['secretary', 'deputy']);

/** Those who decide in a committee above: its leaders, or its organization body. */
export const upperDecidersOf = (party: PartyKey): readonly Seat[] =>
  of(party, ['secretary', 'deputy', 'org-head', 'org-officer']);

/** The counter of a party: clerk, leaders, and the organization body. */
export const counterOf = (party: PartyKey): readonly Seat[] =>
  of(party, ['clerk', 'secretary', 'deputy', 'org-head', 'org-officer']);

/** Those who may file for a member who cannot do it alone. */
export const filersOf = (party: PartyKey): readonly Seat[] => of(party, ['secretary', 'deputy', 'committee-member']);
