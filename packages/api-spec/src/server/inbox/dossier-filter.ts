import { addDays, parseDate, type IsoDate } from '@tthc-dang/core/dates';
import { foldForSearch } from '@tthc-dang/core/identifiers';
import { oneOf, placeIn } from '../http/paging.ts';
import { fault } from '../problems.ts';
import type { DossierQuery } from '../store/store.ts';

/** What the address of a list asks for, beside who asks. */
export function filterIn(url: URL, on: IsoDate): Omit<DossierQuery, 'visibleTo' | 'limit'> {
  const overdue = oneOf(url, 'overdue', ['true', 'false']);
  const procedures = namesIn(url, 'procedure');
  const states = namesIn(url, 'state');
  const [dueFrom, dueTo] = [dayIn(url, 'dueFrom'), dayIn(url, 'dueTo')];
  const dueBefore = [
    ...(dueTo === undefined ? [] : [addDays(dueTo, 1)]),
    ...(overdue === 'true' ? [on] : []),
  ].toSorted()[0];
  const words = foldForSearch((url.searchParams.get('q') ?? '').slice(0, 200))
    .split(' ')
    .filter(Boolean);
  const [due, openedAt, id] = placeIn(url, 3) ?? [];
  return {
    ...(procedures ? { procedures } : {}),
    ...(states ? { states } : {}),
    ...(dueFrom === undefined ? {} : { dueFrom }),
    ...(dueBefore === undefined ? {} : { dueBefore }),
    ...(words.length > 0 ? { words } : {}),
    ...(due !== undefined && openedAt !== undefined && id !== undefined ? { after: { due, openedAt, id } } : {}),
  };
}

/** Names with commas between them; nothing where none is given. Unknown ones match nothing. */
function namesIn(url: URL, name: string): readonly string[] | undefined {
  const names = url.searchParams.get(name)?.split(',').filter(Boolean) ?? [];
  if (names.length > 50) throw fault('BAD_REQUEST', { detail: `${name}: at most 50.` });
  return names.length > 0 ? names : undefined;
}

/** A day of a parameter. */
export function dayIn(url: URL, name: string): IsoDate | undefined {
  const day = url.searchParams.get(name);
  if (day === null) return undefined;
  try {
    parseDate(day);
    return day;
  } catch {
    throw fault('BAD_REQUEST', { detail: `${name} is a day, YYYY-MM-DD.` });
  }
}
