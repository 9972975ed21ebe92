import { holdsOn, partsOf, seatLabel, type Moment, type Seat } from '../model/actor.ts';
import type { Parties } from '../model/procedure.ts';

/** The organization of a seat, if the dossier has that party. */
export const organizationOf = (seat: Seat, { units }: Parties): string | undefined =>
  seat === 'member' || seat === 'initiator' || seat === 'system' ? undefined : units[partsOf(seat).party];

/** The first of the seats that the actor may take on the day. */
export const seatOf = (seats: readonly Seat[], parties: Parties, moment: Moment): Seat | undefined =>
  seats.find((seat) => takes(seat, parties, moment, true));

/** Whether the actor once held one of the seats under a mandate that does not hold on the day. */
export const hadSeat = (seats: readonly Seat[], parties: Parties, moment: Moment): boolean =>
  seats.some((seat) => takes(seat, parties, moment, false));

function takes(seat: Seat, parties: Parties, { actor, on }: Moment, today: boolean): boolean {
  if (seat === 'system') return actor.system === true;
  if (actor.system || actor.account !== 'active') return false;
  if (seat === 'member') return actor.personId === parties.memberId;
  if (seat === 'initiator') return actor.personId === parties.initiatorId;
  const { party, office } = partsOf(seat);
  const organization = parties.units[party];
  // A dossier without that party has no seat of it, whatever a mandate says.
  if (organization === undefined) return false;
  return actor.assignments.some(
    (mandate) =>
      mandate.office === office && mandate.organizationId === organization && (!today || holdsOn(mandate, on)),
  );
}

/** `bí thư chi bộ, phó bí thư chi bộ`. */
export const seatLabels = (seats: readonly Seat[]): string => [...new Set(seats.map(seatLabel))].join(', ');
