import { dateOf, type AnyProcedure, type DossierSummary, type Page } from '@tthc-dang/core';
import { foldForSearch } from '@tthc-dang/core/identifiers';
import { json } from '../http/answers.ts';
import { cursorOf, limitIn, oneOf, placeIn } from '../http/paging.ts';
import type { SignedCall } from '../http/route.ts';
import { treeOfRegister } from '../register/tree-of-register.ts';
import { dueOf } from '../store/store.ts';
import { readableOrganizations, seatsWithPredecessors } from '../visibility.ts';
import { namesOn } from '../views/names.ts';
import { summaryOf } from '../views/summary.ts';

/** A page of dossiers. A procedure's own list shows the caller's own dossiers. */
export async function listDossiers(call: SignedCall, procedure?: AnyProcedure): Promise<Response> {
  const { url, person, store, at } = call;
  const on = dateOf(at);
  const limit = limitIn(url);
  const assigned = oneOf(url, 'assignedTo', ['me', 'unit']);
  const role = oneOf(url, 'role', ['member']);
  const overdue = oneOf(url, 'overdue', ['true', 'false']);
  const wanted = procedure?.id ?? url.searchParams.get('procedure') ?? undefined;
  const state = url.searchParams.get('state') ?? undefined;
  const words = foldForSearch((url.searchParams.get('q') ?? '').slice(0, 200))
    .split(' ')
    .filter(Boolean);
  const [due, openedAt, id] = placeIn(url, 3) ?? [];
  return store.read(async (reader) => {
    const organizationIds = await readableOrganizations(reader, person, on);
    const { items, total } = await reader.dossiers({
      visibleTo: { personId: person.id, organizationIds },
      ...(assigned === 'unit' ? { heldBy: await seatsWithPredecessors(reader, person, on), open: true as const } : {}),
      ...(assigned === 'me' ? { assignee: person.id, open: true as const } : {}),
      ...(role === 'member' || (procedure && !assigned) ? { memberId: person.id } : {}),
      ...(wanted === undefined ? {} : { procedure: wanted }),
      ...(state === undefined ? {} : { state }),
      ...(overdue === 'true' ? { dueBefore: on } : {}),
      ...(words.length > 0 ? { words } : {}),
      ...(due !== undefined && openedAt !== undefined && id !== undefined ? { after: { due, openedAt, id } } : {}),
      limit: limit + 1,
    });
    const names = namesOn(await treeOfRegister(reader), at);
    const last = items[limit - 1];
    const page: Page<DossierSummary> = {
      items: items.slice(0, limit).map((record) => summaryOf(record, names, at)),
      total,
      ...(last && items.length > limit ? { next: cursorOf([dueOf(last), last.openedAt, last.id]) } : {}),
    };
    return json(page);
  });
}
