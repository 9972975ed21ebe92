import { dateOf, type Page } from '@tthc-dang/core';
import type { NotificationView } from '@tthc-dang/core/client';
import type { UnreadView } from '@tthc-dang/core/client/oversight';
import { json } from '../http/answers.ts';
import { objectOf } from '../http/body.ts';
import { idempotent } from '../http/idempotent.ts';
import { cursorOf, limitIn, oneOf, placeIn } from '../http/paging.ts';
import type { Route, SignedCall } from '../http/route.ts';
import { isRead, marked, mostSingle, readMarkOf, type ReadMark } from '../notifications/read-mark.ts';
import { fault } from '../problems.ts';
import type { OutboxRecord, Reader } from '../store/store.ts';
import { seatsWithPredecessors } from '../visibility.ts';
import { procedureOf } from '../views/procedure-of.ts';
import { stateOf } from '../state-of.ts';

const counted = 100;

/** What was told to the caller, and what of it they have read. */
export const notificationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/notifications',
    operationId: 'listNotifications',
    answer: (call) =>
      call.store.read(async (reader) => {
        const { url } = call;
        const limit = limitIn(url);
        const since = numberIn(url, 'since') ?? 0;
        const onlyUnread = oneOf(url, 'unread', ['true', 'false']) === 'true';
        const [cursor] = placeIn(url, 1) ?? [];
        const mark = await readMarkOf(reader, call.person.id);
        const found: OutboxRecord[] = [];
        let before = cursor === undefined ? undefined : Number(cursor);
        let total = 0;
        // What is left out by a condition does not fill a page, so pages are read until one is full.
        for (let last = false; !last && found.length <= limit;) {
          const page = await told(reader, call, limit + 1, before);
          ({ total } = page);
          found.push(...page.items.filter(({ seq }) => seq > since && !(onlyUnread && isRead(mark, seq))));
          before = page.items.at(-1)?.seq;
          last = page.items.length <= limit || (before ?? 0) <= since;
        }
        const items = await Promise.all(found.slice(0, limit).map((one) => viewOf(reader, one, mark)));
        const end = found[limit - 1];
        const page: Page<NotificationView> = {
          items,
          total,
          ...(end && found.length > limit ? { next: cursorOf([end.seq]) } : {}),
        };
        return json(page);
      }),
  },
  {
    method: 'GET',
    path: '/v1/notifications/unread',
    operationId: 'countUnreadNotifications',
    answer: (call) =>
      call.store.read(async (reader) => json(await unreadOf(reader, call, await readMarkOf(reader, call.person.id)))),
  },
  {
    method: 'POST',
    path: '/v1/notifications/read',
    operationId: 'markNotificationsRead',
    answer: async (call) => {
      const { value, text } = await objectOf(call.request);
      const { through, ids } = readIn(value);
      return idempotent(call, text, async (writer) => {
        const mark = marked(await readMarkOf(writer, call.person.id), through, ids);
        if (mark.also.length > mostSingle)
          throw fault('BAD_REQUEST', { detail: `More than ${mostSingle} single ones: mark with "through".` });
        await writer.keep('readMarks', mark);
        return json(await unreadOf(writer, call, mark));
      });
    },
  },
];

async function told(reader: Reader, { person, at }: SignedCall, limit: number, before?: number) {
  const to = { personId: person.id, seats: await seatsWithPredecessors(reader, person, dateOf(at)) };
  return reader.outbox(to, limit, before);
}

async function unreadOf(reader: Reader, call: SignedCall, mark: ReadMark): Promise<UnreadView> {
  const { items } = await told(reader, call, counted + 1);
  const unread = items.filter(({ seq }) => !isRead(mark, seq)).length;
  return { unread: Math.min(unread, counted), more: unread > counted };
}

/** Which are marked: all up to one, or single ones, by their ids. */
function readIn({ through, ids = [], ...rest }: Readonly<Record<string, unknown>>): {
  readonly through: number;
  readonly ids: readonly number[];
} {
  const isId = (id: unknown): id is string => typeof id === 'string' && /^\d{1,15}$/.test(id);
  const given = through !== undefined || (Array.isArray(ids) && ids.length > 0);
  const good =
    given &&
    Object.keys(rest).length === 0 &&
    (through === undefined || isId(through)) &&
    Array.isArray(ids) &&
    ids.length <= 100 &&
    ids.every(isId);
  if (!good)
    throw fault('BAD_REQUEST', { detail: 'through: the id of a notification; or ids: a list of at most 100.' });
  return { through: Number(through ?? 0), ids: ids.map(Number) };
}

function numberIn(url: URL, name: string): number | undefined {
  const asked = url.searchParams.get(name);
  if (asked === null) return undefined;
  if (!/^\d{1,15}$/.test(asked)) throw fault('BAD_REQUEST', { detail: `${name} is the id of a notification.` });
  return Number(asked);
}

async function viewOf(
  reader: Reader,
  { seq, at, template, params, to }: OutboxRecord,
  mark: ReadMark,
): Promise<NotificationView> {
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
    read: isRead(mark, seq),
  };
}
