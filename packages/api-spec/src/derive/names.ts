import type { AnyProcedure } from '@tthc-dang/core';
import { isExposed } from '../server/operations.ts';

/** `official-transfer` or `REQUEST_SUPPLEMENT` as a part of a type's name: `OfficialTransfer`, `RequestSupplement`. */
const pascal = (name: string): string =>
  name
    .toLowerCase()
    .split(/[-_]/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

/** The name of the schema of an event's answers: `OfficialTransferApproveInput`. */
export const inputNameOf = ({ id }: { readonly id: string }, event: string): string =>
  `${pascal(id)}${pascal(event)}Input`;

/** The events that have an operation, in the order of the table. */
export const eventsOf = (procedure: AnyProcedure): readonly string[] =>
  Object.keys(procedure.events as object).filter((event) => isExposed(procedure, event));
