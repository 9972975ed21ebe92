import { permissionsOf, seatLabel, type AnyProcedure, type Seat } from '../../packages/core/src/index.ts';
import { tableOf } from './markdown.ts';

/** The generated part of docs/permissions.md: for every seat, what it may do in each procedure. */
export const permissionsPage = (procedures: readonly AnyProcedure[]): string =>
  procedures.map((procedure) => `## ${procedure.label}\n\n${table(procedure)}`).join('\n\n');

function table(procedure: AnyProcedure): string {
  const seats = new Map<Seat, string[]>();
  for (const { row, label, by } of permissionsOf(procedure))
    for (const seat of by) seats.set(seat, [...(seats.get(seat) ?? []), `${row} ${label}`]);
  return tableOf(
    ['Seat', 'In words', 'May'],
    [...seats].map(([seat, may]) => [`\`${seat}\``, seatLabel(seat), may.join('; ')]),
  );
}
