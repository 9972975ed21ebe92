import { dateOf } from '@tthc-dang/core';
import type { DossierCounts } from '@tthc-dang/core/client/oversight';
import { arriving } from '../inbox/arriving.ts';
import { json } from '../http/answers.ts';
import type { Route } from '../http/route.ts';
import { readableOrganizations, seatsWithPredecessors } from '../visibility.ts';

/** How many dossiers each view of the caller's inbox has, read from columns alone. */
export const dossierCountsRoute: Route = {
  method: 'GET',
  path: '/v1/dossiers/counts',
  operationId: 'countDossiers',
  answer: ({ store, person, at }) =>
    store.read(async (reader) => {
      const on = dateOf(at);
      const heldBy = await seatsWithPredecessors(reader, person, on);
      const visibleTo = { personId: person.id, organizationIds: await readableOrganizations(reader, person, on) };
      const held = heldBy.length === 0 ? [] : await reader.lines({ visibleTo, heldBy, open: true });
      const byState = new Map<string, { procedure: string; state: string; count: number }>();
      for (const { procedure, state } of held) {
        const line = byState.get(`${procedure} ${state}`) ?? { procedure, state, count: 0 };
        byState.set(`${procedure} ${state}`, { ...line, count: line.count + 1 });
      }
      const counts: DossierCounts = {
        unit: held.length,
        me: (await reader.dossiers({ visibleTo, assignee: person.id, open: true, limit: 1 })).total,
        own: (await reader.dossiers({ memberId: person.id, open: true, limit: 1 })).total,
        overdue: held.filter(({ dueOn }) => dueOn !== undefined && dueOn < on).length,
        arriving: (await arriving(reader, person, on, { limit: 0 })).total,
        byState: [...byState.values()].toSorted((a, b) => b.count - a.count || (a.state < b.state ? -1 : 1)),
      };
      return json(counts);
    }),
};
