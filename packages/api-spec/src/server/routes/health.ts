import { json } from '../http/answers.ts';
import type { Route } from '../http/route.ts';

/** Whether the process lives, and whether it can serve: not while it ends, without its store, or without registers. */
export const healthRoutes = (isDraining: () => boolean): readonly Route[] => [
  { method: 'GET', path: '/healthz', operationId: 'getHealth', open: true, answer: async () => json({ status: 'ok' }) },
  {
    method: 'GET',
    path: '/readyz',
    operationId: 'getReadiness',
    open: true,
    answer: async ({ store }) => {
      if (isDraining()) return json({ status: 'draining' }, 503);
      const known = await store.read((reader) => reader.organizations()).catch(() => undefined);
      if (known === undefined) return json({ status: 'unreachable' }, 503);
      return json({ status: known.length > 0 ? 'ready' : 'empty' }, known.length > 0 ? 200 : 503);
    },
  },
];
