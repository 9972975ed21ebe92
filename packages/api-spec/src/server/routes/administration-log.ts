import type { Page } from '@tthc-dang/core';
import type { AdministrativeActView } from '@tthc-dang/core/client/administration';
import { accountReaders, inCharge } from '../administration/access.ts';
import { json } from '../http/answers.ts';
import { cursorOf, limitIn, placeIn } from '../http/paging.ts';
import type { Route } from '../http/route.ts';

/** What was done in the administration of an organization: by whom, when, and about whom. */
export const administrationLogRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/organizations/{organizationId}/administration-log',
    operationId: 'listAdministrativeActs',
    answer: (call) =>
      call.store.read(async (reader) => {
        const { owners } = await inCharge(reader, call, accountReaders);
        const limit = limitIn(call.url);
        const [sort, id] = placeIn(call.url, 2) ?? [];
        const { items, total } = await reader.list('administrativeActs', {
          owners,
          descending: true,
          ...(sort !== undefined && id !== undefined ? { after: { sort, id } } : {}),
          limit: limit + 1,
        });
        const last = items[limit - 1];
        const page: Page<AdministrativeActView> = {
          items: items.slice(0, limit).map(({ id: act, sort: at, actorName, act: what, label, about, dossierId }) => ({
            id: act,
            at,
            actorName,
            act: what,
            label,
            ...(about === undefined ? {} : { about }),
            ...(dossierId === undefined ? {} : { dossierId }),
          })),
          total,
          ...(last && items.length > limit ? { next: cursorOf([last.sort, last.id]) } : {}),
        };
        return json(page);
      }),
  },
];
