import { served } from '../../served.ts';
import { tableOf } from '../../derive/table.ts';
import { jsonText } from '../http/answers.ts';
import type { Route } from '../http/route.ts';
import { fault } from '../problems.ts';

/** The tables of the procedures as data, for programs in other languages. A server runs the same tables as long as it lives. */
export function procedureRoutes(): readonly Route[] {
  const written = new Map<string, string>();
  const once = (name: string, write: () => unknown): Response => {
    const text = written.get(name) ?? JSON.stringify(write());
    written.set(name, text);
    return jsonText(text);
  };
  return [
    {
      method: 'GET',
      path: '/v1/procedures',
      operationId: 'listProcedures',
      open: true,
      answer: async () => once('', () => ({ items: served.map(tableOf), total: served.length })),
    },
    {
      method: 'GET',
      path: '/v1/procedures/{id}',
      operationId: 'getProcedure',
      open: true,
      answer: async ({ params }) => {
        const found = served.find(({ id }) => id === params['id']);
        if (!found) throw fault('NOT_FOUND');
        return once(found.id, () => tableOf(found));
      },
    },
  ];
}
