import type { AnyProcedure } from '@tthc-dang/core';

/** `REQUEST_SUPPLEMENT` as the last part of an address: `request-supplement`. */
export const kebab = (event: string): string => event.toLowerCase().replaceAll('_', '-');

/** `official-transfer` or `REQUEST_SUPPLEMENT` as a part of a type's name: `OfficialTransfer`, `RequestSupplement`. */
export const pascal = (name: string): string =>
  name
    .toLowerCase()
    .split(/[-_]/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

/** The name of an operation of a procedure: `officialTransferApprove`. */
export function operationIdOf({ id }: { readonly id: string }, act: string): string {
  const name = pascal(id) + pascal(act);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The name of the schema of an event's answers: `OfficialTransferApproveInput`. */
export const inputNameOf = ({ id }: { readonly id: string }, event: string): string =>
  `${pascal(id)}${pascal(event)}Input`;

/** The events that a person can send; what only timers and look-ups send is not part of the API. */
export function sentByPeople(procedure: AnyProcedure): readonly string[] {
  const events = Object.keys(procedure.events as Readonly<Record<string, unknown>>);
  return events.filter((event) =>
    procedure.moves.some((move) => move.event === event && move.by.some((seat) => seat !== 'system')),
  );
}
