import type { AnyProcedure } from '@tthc-dang/core';
import { isExposed, operationIdOf } from '../server/operations.ts';
import type { Json } from './fragments.ts';

const dossierId = '$response.body#/id';

/** Where an answer leads: to the dossier, and to every event that some row allows in the states it may be in. */
export function linksFrom(procedure: AnyProcedure, states: readonly string[]): Json {
  const rows = procedure.moves.filter((move) => [move.from].flat().some((state: string) => states.includes(state)));
  const events = [...new Set(rows.map((move) => String(move.event)))].filter((event) => isExposed(procedure, event));
  const acts = events.map((event) => operationIdOf(procedure, event));
  return {
    dossier: { operationId: operationIdOf(procedure, 'get'), parameters: { dossierId } },
    ...Object.fromEntries(
      acts.map((operationId) => [
        operationId,
        { operationId, parameters: { dossierId, 'header.If-Match': '$response.header.ETag' } },
      ]),
    ),
  };
}
