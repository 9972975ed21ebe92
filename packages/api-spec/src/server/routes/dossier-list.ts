import { dateOf, type AnyProcedure, type DossierSummary, type Page } from '@tthc-dang/core';
import { arriving } from '../inbox/arriving.ts';
import { filterIn } from '../inbox/dossier-filter.ts';
import { json } from '../http/answers.ts';
import { cursorOf, limitIn, oneOf } from '../http/paging.ts';
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
  const assigned = oneOf(url, 'assignedTo', ['me', 'unit', 'counter']);
  const role = oneOf(url, 'role', ['member']);
  const filter = { ...filterIn(url, on), ...(procedure ? { procedures: [procedure.id] } : {}) };
  return store.read(async (reader) => {
    const organizationIds = await readableOrganizations(reader, person, on);
    const { items, total } =
      assigned === 'counter'
        ? await arriving(reader, person, on, { ...filter, limit: limit + 1 })
        : await reader.dossiers({
            ...filter,
            visibleTo: { personId: person.id, organizationIds },
            ...(assigned === 'unit'
              ? { heldBy: await seatsWithPredecessors(reader, person, on), open: true as const }
              : {}),
            ...(assigned === 'me' ? { assignee: person.id, open: true as const } : {}),
            ...(role === 'member' || (procedure && !assigned) ? { memberId: person.id } : {}),
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
