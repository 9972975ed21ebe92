import { dateOf, type Instant, type Page } from '@tthc-dang/core';
import { json } from '../http/answers.ts';
import { cursorOf, limitIn, placeIn } from '../http/paging.ts';
import type { Route } from '../http/route.ts';
import type { OutboxRecord, Reader } from '../store/store.ts';
import { seatsWithPredecessors } from '../visibility.ts';
import { procedureOf } from '../views/procedure-of.ts';
import { stateOf } from '../state-of.ts';

/** Something the caller was told, in person or in an office they hold. */
export interface NotificationView {
  readonly id: string;
  readonly at: Instant;
  readonly procedure: string;
  readonly procedureLabel: string;
  readonly event: string;
  /** What happened, in words. */
  readonly label: string;
  readonly dossierId: string;
  readonly code?: string;
  readonly state: string;
  readonly stateLabel: string;
  /** Told to an office of this organization, and not to the person. */
  readonly organizationId?: string;
}

/** What was told to the caller. */
export const notificationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/notifications',
    operationId: 'listNotifications',
    answer: ({ store, person, url, at }) =>
      store.read(async (reader) => {
        const limit = limitIn(url);
        const [before] = placeIn(url, 1) ?? [];
        const to = { personId: person.id, seats: await seatsWithPredecessors(reader, person, dateOf(at)) };
        const { items: told, total } = await reader.outbox(
          to,
          limit + 1,
          before === undefined ? undefined : Number(before),
        );
        const items = await Promise.all(told.slice(0, limit).map((one) => viewOf(reader, one)));
        const last = told[limit - 1];
        const page: Page<NotificationView> = {
          items,
          total,
          ...(last && told.length > limit ? { next: cursorOf([last.seq]) } : {}),
        };
        return json(page);
      }),
  },
];

async function viewOf(reader: Reader, { seq, at, template, params, to }: OutboxRecord): Promise<NotificationView> {
  const [procedureId = '', event = ''] = template.split('.');
  const procedure = procedureOf({ procedure: procedureId });
  const { dossierId = '', state = '' } = params;
  const code = (await reader.dossier(dossierId))?.code;
  return {
    id: String(seq),
    at,
    procedure: procedure.id,
    procedureLabel: procedure.label,
    event,
    label: String(procedure.events[event].label),
    dossierId,
    ...(code === undefined ? {} : { code }),
    state,
    stateLabel: stateOf(procedure, state).label,
    ...('organizationId' in to ? { organizationId: to.organizationId } : {}),
  };
}
