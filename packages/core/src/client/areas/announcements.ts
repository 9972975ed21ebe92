import type { AnnouncementInput, AnnouncementView, UnitAnnouncementView } from '../../model/announcement-views.ts';
import type { Page } from '../../model/views.ts';
import { idempotencyKey } from '../idempotency-key.ts';
import type { Cancellable, Paging, Repeatable } from '../requests.ts';
import type { Shape } from '../shape.ts';
import type { Connected } from '../transport.ts';

export type * from '../../model/announcement-views.ts';

const page: Shape = { items: 'list', total: 'number' };

/** The client of one portal for announcements. */
export type AnnouncementsClient = ReturnType<typeof announcementsClient>;

/**
 * A typed client for what organizations announce: to those whom it concerns, and for those who publish it.
 *
 * `const { items } = await announcementsClient(client).announcements()`
 */
export function announcementsClient({ transport }: Connected) {
  const { read } = transport;
  const list = <Item>(path: string, query: object, { signal }: Cancellable) =>
    read<Page<Item>>({ operation: path, method: 'get', path, searchParams: searchOf(query), signal }, page);
  const post = (path: string, json: object, { signal, idempotencyKey: key }: Repeatable) =>
    read<UnitAnnouncementView>(
      { operation: path, method: 'post', path, json, signal, headers: { 'idempotency-key': key ?? idempotencyKey() } },
      { id: 'string' },
    );
  const of = (organizationId: string): string => `organizations/${encodeURIComponent(organizationId)}/announcements`;

  return {
    /** What concerns the caller: shown today, or what was before. */
    announcements: (query: Paging & { readonly when?: 'now' | 'before' } = {}, cancel: Cancellable = {}) =>
      list<AnnouncementView>('announcements', query, cancel),
    /** Everything that an organization has announced, the newest first. */
    ofUnit: (organizationId: string, query: Paging = {}, cancel: Cancellable = {}) =>
      list<UnitAnnouncementView>(of(organizationId), query, cancel),
    publish: (organizationId: string, announcement: AnnouncementInput, repeatable: Repeatable = {}) =>
      post(of(organizationId), announcement, repeatable),
    /** Takes an announcement back: nobody is shown it from now on, and it stays in the history. */
    withdraw: (id: string, repeatable: Repeatable = {}) =>
      post(`announcements/${encodeURIComponent(id)}/withdraw`, {}, repeatable),
  };
}

/** Query parameters: what is not asked for is left out. */
const searchOf = (query: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) => [name, String(value)]),
  );
