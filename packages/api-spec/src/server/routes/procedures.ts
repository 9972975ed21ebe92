import { served } from '../../served.ts';
import { tableOf } from '../../derive/table.ts';
import { json } from '../http/answers.ts';
import type { Route } from '../http/route.ts';
import { fault } from '../problems.ts';

/** The tables of the procedures as data, for programs in other languages. */
export const procedureRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/procedures',
    operationId: 'listProcedures',
    open: true,
    answer: async () => json({ items: served.map(tableOf), total: served.length }),
  },
  {
    method: 'GET',
    path: '/v1/procedures/{id}',
    operationId: 'getProcedure',
    open: true,
    answer: async ({ params }) => {
      const found = served.find(({ id }) => id === params['id']);
      if (!found) throw fault('NOT_FOUND');
      return json(tableOf(found));
    },
  },
];
