import type { AnyProcedure, Seat } from '@tthc-dang/core';
import { bindings } from '../bindings/index.ts';
import { seatsIn } from '../record-of.ts';
import { stateOf } from '../state-of.ts';
import type { DossierRecord, SeatAt } from '../store/store.ts';
import { procedureOf } from '../views/procedure-of.ts';

/**
 * The seats that take a step which the member may take as well: counters at which a member turns up. They matter in states that
 * wait for no office, such as an introduction that is to be presented at its destination.
 */
const counterSeats = ({ moves }: AnyProcedure, state: string): readonly Seat[] =>
  moves
    .filter(({ from, by }) => [from].flat().includes(state) && by.includes('member'))
    .flatMap(({ by }) => by)
    .filter((seat) => seat.includes('.'));

/** The states of a procedure in which it waits for the member to turn up at a counter. */
const waitingStates = (procedure: AnyProcedure): readonly string[] =>
  Object.keys(procedure.states).filter((state) => {
    const { handledBy = [], final } = stateOf(procedure, state);
    return state !== procedure.initial && !final && handledBy.length === 0 && counterSeats(procedure, state).length > 0;
  });

/** Which dossiers can be waiting for a member at some counter, as a query has it. */
export const arrivals: { readonly procedures: readonly string[]; readonly states: readonly string[] } = {
  procedures: bindings.flatMap(({ procedure }) => (waitingStates(procedure).length > 0 ? [procedure.id] : [])),
  states: [...new Set(bindings.flatMap(({ procedure }) => waitingStates(procedure)))],
};

/** Whether a dossier is to be presented at one of these seats. */
export function arrivesAt(seats: readonly SeatAt[], record: DossierRecord): boolean {
  const procedure = procedureOf(record);
  if (!waitingStates(procedure).includes(record.state)) return false;
  return seatsIn(procedure, record, counterSeats(procedure, record.state)).some((counter) =>
    seats.some(({ organizationId, office }) => organizationId === counter.organizationId && office === counter.office),
  );
}
