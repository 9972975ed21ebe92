import type { AnyProcedure } from '@tthc-dang/core';
import type { ReadinessItem } from '@tthc-dang/core/readiness';
import { knownProcedures } from '../../internal/known-procedures.ts';
import type { Guide } from '../procedure-form/guide.ts';
import type * as Page from './guide-page.ts';

/** What a guide is read from, and what shows it. */
export interface LoadedGuide {
  readonly page: typeof Page;
  readonly table?: AnyProcedure;
  /** What the page before the form tells of times. */
  readonly duties: Guide['duties'];
  /** The checklist of a unit, which has no table. */
  readonly items: readonly ReadinessItem[];
}

// The forms know these; the other procedures have no form of their own.
const forms: Readonly<Record<string, () => Promise<{ readonly guide: Guide }>>> = {
  'official-transfer': () => import('../official-transfer/guide.ts'),
  'temporary-transfer': () => import('../temporary-transfer/guide.ts'),
  'residence-comment': () => import('../residence-comment/guide.ts'),
  'dues-exemption': () => import('../dues-exemption/guide.ts'),
};

/** Loads what one guide needs, and nothing of the others. */
export async function loadGuide(procedure: string): Promise<LoadedGuide> {
  const [page, table, form, items] = await Promise.all([
    import('./guide-page.ts'),
    knownProcedures[procedure]?.(),
    forms[procedure]?.(),
    procedure === 'readiness' ? import('@tthc-dang/core/readiness') : undefined,
  ]);
  return { page, duties: form?.guide.duties ?? [], items: items?.readinessItems ?? [], ...(table ? { table } : {}) };
}
