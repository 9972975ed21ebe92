import { procedures, type AnyProcedure } from '@tthc-dang/core';
import { json } from '../http/answers.ts';
import type { Route } from '../http/route.ts';
import { eventPath, isExposed } from '../operations.ts';
import { fault } from '../problems.ts';

/** The tables of the procedures as data, for programs in other languages. */
export const procedureRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/procedures', operationId: 'listProcedures', open: true, answer: async () => json({ items: procedures.map(tableOf), total: procedures.length }) },
  {
    method: 'GET',
    path: '/v1/procedures/{id}',
    operationId: 'getProcedure',
    open: true,
    answer: async ({ params }) => {
      const found = procedures.find(({ id }) => id === params['id']);
      if (!found) throw fault('NOT_FOUND');
      return json(tableOf(found));
    },
  },
];

/** A procedure as a table: who may send what from where to where, on which basis. */
export interface ProcedureTable {
  readonly id: string;
  readonly label: string;
  readonly initial: string;
  readonly states: readonly { readonly id: string; readonly label: string; readonly explains: string; readonly final: boolean; readonly handledBy: readonly string[] }[];
  readonly events: readonly { readonly id: string; readonly label: string; readonly path?: string; readonly internal: boolean; readonly irrevocable: boolean }[];
  readonly rows: readonly {
    readonly row: string;
    readonly from: readonly string[];
    readonly event: string;
    readonly by: readonly string[];
    readonly to: readonly string[];
    readonly basis: unknown;
    readonly requires: readonly { readonly code: string; readonly says: string; readonly basis: unknown }[];
    readonly advises: readonly { readonly code: string; readonly says: string; readonly basis: unknown }[];
  }[];
}

const tableOf = (procedure: AnyProcedure): ProcedureTable => ({
  id: procedure.id,
  label: procedure.label,
  initial: procedure.initial,
  states: Object.entries<AnyProcedure['states'][string]>(procedure.states).map(([id, { label, explains, final, handledBy }]) => ({
    id, label, explains, final: final === true, handledBy: handledBy ?? [],
  })),
  events: Object.entries<AnyProcedure['events'][string]>(procedure.events).map(([id, { label, internal, irrevocable }]) => ({
    id, label, ...(isExposed(procedure, id) ? { path: eventPath(id) } : {}), internal: internal === true, irrevocable: irrevocable === true,
  })),
  rows: procedure.moves.map(({ row, from, event, by, to, basis, requires, advises }) => ({
    row,
    from: [from].flat(),
    event: String(event),
    by,
    to: typeof to === 'string' ? [to] : to.among,
    basis,
    requires: (requires ?? []).map(({ code, says, basis: ground }) => ({ code, says, basis: ground })),
    advises: (advises ?? []).map(({ code, says, basis: ground }) => ({ code, says, basis: ground })),
  })),
});
