import type { IsoDate } from '@tthc-dang/core';
import type { Member } from '../register/member.ts';
import { dueOf, type DossierQuery, type DossierRecord, type Reader } from '../store/store.ts';
import { readableOrganizations, seatsWithPredecessors } from '../visibility.ts';
import { arrivals, arrivesAt } from './counters.ts';

const page = 100;
/** An inbox that has more than this arriving is not read to its end. */
const most = 1000;

/** The dossiers that are to be presented at a counter of the person, in the order of lists; `total` counts no further than a thousand. */
export async function arriving(
  reader: Reader,
  person: Member,
  on: IsoDate,
  query: Omit<DossierQuery, 'visibleTo'>,
): Promise<{ readonly items: readonly DossierRecord[]; readonly total: number }> {
  const { limit, after: from, ...filter } = query;
  const seats = await seatsWithPredecessors(reader, person, on);
  const organizationIds = await readableOrganizations(reader, person, on);
  const narrowed = {
    ...filter,
    procedures: arrivals.procedures.filter((id) => filter.procedures?.includes(id) ?? true),
    states: arrivals.states.filter((state) => filter.states?.includes(state) ?? true),
  };
  const found: DossierRecord[] = [];
  let after: DossierQuery['after'];
  for (let more = seats.length > 0; more && found.length < most;) {
    const { items } = await reader.dossiers({
      ...narrowed,
      visibleTo: { personId: person.id, organizationIds },
      open: true,
      ...(after ? { after } : {}),
      limit: page,
    });
    found.push(...items.filter((record) => arrivesAt(seats, record)));
    const last = items.at(-1);
    after = last && { due: dueOf(last), openedAt: last.openedAt, id: last.id };
    more = items.length === page;
  }
  const start = from ? found.findIndex(({ id }) => id === from.id) + 1 : 0;
  return { items: found.slice(start, start + limit), total: found.length };
}
