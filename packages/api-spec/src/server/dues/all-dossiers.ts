import { dueOf, type DossierPosition, type DossierQuery, type DossierRecord, type Reader } from '../store/store.ts';

/** Every dossier that a query finds, page by page. For lists that have an end: the book of a cell, the months of a member. */
export async function allDossiers(
  reader: Reader,
  query: Omit<DossierQuery, 'limit' | 'after'>,
): Promise<readonly DossierRecord[]> {
  const limit = 200;
  const found: DossierRecord[] = [];
  for (let after: DossierPosition | undefined; ;) {
    const { items } = await reader.dossiers({ ...query, limit, ...(after ? { after } : {}) });
    found.push(...items);
    const last = items.at(-1);
    if (!last || items.length < limit) return found;
    after = { due: dueOf(last), openedAt: last.openedAt, id: last.id };
  }
}
