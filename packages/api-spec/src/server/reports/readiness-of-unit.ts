import type { Organization } from '@tthc-dang/core';
import { readinessItems, type Readiness } from '@tthc-dang/core/readiness';
import type { Reader } from '../store/store.ts';
import type { Asked } from './compose.ts';

/** How far a unit is with the checklist of the plans, by what was declared for it. */
export async function readinessOfUnit(
  reader: Reader,
  { id, hasSeal }: Organization,
  _asked: Asked,
): Promise<Readiness> {
  const declared = (await reader.kept('readiness', id))?.items ?? {};
  const items = readinessItems.map(({ id: item, label, mandatory }) => ({
    id: item,
    label,
    mandatory,
    state:
      item === 'seal-image' && !hasSeal
        ? ('not-applicable' as const)
        : declared[item]?.done === true
          ? ('done' as const)
          : ('open' as const),
  }));
  const applicable = items.filter(({ state }) => state !== 'not-applicable');
  const done = applicable.filter(({ state }) => state === 'done').length;
  return {
    items,
    done,
    applicable: applicable.length,
    scoreBp: Math.floor((done * 10_000) / applicable.length),
    ready: applicable.every(({ mandatory, state }) => !mandatory || state === 'done'),
  };
}
