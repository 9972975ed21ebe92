import { dateOf, type Instant } from '@tthc-dang/core';
import { monthOf } from '@tthc-dang/core/dates';
import type { Store } from '../store/store.ts';
import { monthPlus, monthsBetween } from './months.ts';
import { openPeriod } from './open-period.ts';

/**
 * Opens the month that has begun for every unit that keeps books already; returns how many obligations were opened. A unit
 * begins with the electronic books by opening its first month itself.
 */
export async function openDuePeriods(store: Store, at: Instant, report: (cause: unknown) => void): Promise<number> {
  const month = monthOf(dateOf(at));
  if (await store.read((reader) => reader.kept('sweptMonths', month))) return 0;
  const last = new Map<string, string>();
  await store.read(async (reader) => {
    for (let after = { sort: monthPlus(month, -12), id: '' }; ;) {
      const { items } = await reader.list('duesBooks', { after, limit: 500 });
      // In order of months, so the last one said is the newest.
      for (const { owner, sort } of items) last.set(owner, sort);
      const end = items.at(-1);
      if (!end || items.length < 500) return;
      after = { sort: end.sort, id: end.id };
    }
  });
  let opened = 0;
  let failed = false;
  for (const [unitId, through] of last)
    for (const next of monthsBetween(monthPlus(through, 1), month))
      try {
        const period = await store.write((writer) => openPeriod(writer, { unitId, month: next, at }));
        opened += period?.results.filter(({ result }) => result === 'opened').length ?? 0;
      } catch (cause) {
        failed = true;
        report(cause);
      }
  // Tried again by the next sweep where one could not be opened; what is open already stays as it is.
  if (!failed && last.size > 0)
    await store.write((writer) => writer.keep('sweptMonths', { id: month, owner: 'sweep', sort: month }));
  return opened;
}
