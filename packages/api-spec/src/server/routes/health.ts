import { json } from '../http/answers.ts';
import type { Route } from '../http/route.ts';

/** Whether the process lives, and whether it can serve. */
export const healthRoutes: readonly Route[] = [
  { method: 'GET', path: '/healthz', operationId: 'getHealth', open: true, answer: async () => json({ status: 'ok' }) },
  {
    method: 'GET',
    path: '/readyz',
    operationId: 'getReadiness',
    open: true,
    answer: async ({ store }) => {
      const { length } = await store.read((reader) => reader.organizations());
      return json({ status: length > 0 ? 'ready' : 'empty' }, length > 0 ? 200 : 503);
    },
  },
];
