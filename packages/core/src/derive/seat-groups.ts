import { officeLabel, partsOf, partyLabel, seatLabel, type Office, type PartyKey, type Seat } from '../model/actor.ts';

/** The offices of one party that may do the same; a member or whoever filed has no office. */
export interface SeatGroup {
  /** The key of the party's name in a locale: `party.cell`, `seat.member`. */
  readonly key: string;
  readonly label: string;
  readonly offices: readonly { readonly key: string; readonly label: string }[];
}

/** Seats by the party they belong to, in their order: to be told as `bí thư, phó bí thư chi bộ`. */
export function seatGroups(seats: readonly Seat[]): readonly SeatGroup[] {
  const groups = new Map<string, SeatGroup>();
  for (const seat of seats) {
    const { party, office } = placeOf(seat);
    const key = party === undefined ? `seat.${seat}` : `party.${party}`;
    const label = party === undefined ? seatLabel(seat) : partyLabel(party);
    const offices = groups.get(key)?.offices ?? [];
    const one = office === undefined ? [] : [{ key: `office.${office}`, label: officeLabel(office) }];
    groups.set(key, { key, label, offices: [...offices, ...one] });
  }
  return [...groups.values()];
}

const placeOf = (seat: Seat): { readonly party?: PartyKey; readonly office?: Office } =>
  seat === 'member' || seat === 'initiator' || seat === 'system' ? {} : partsOf(seat);
