import type { Basis } from '@tthc-dang/core';
import type { Translate } from './format.ts';

/** What a statement rests on. Only law names its text; everything else says that it is our convention. */
export function formatBasis(basis: Basis | undefined, t: Translate): string {
  if (basis === undefined) return '';
  if (basis.kind !== 'law') return t('common.convention');
  const at = /^\d/.test(basis.at) ? t('common.basis-item', { at: basis.at }) : basis.at;
  return t('common.basis', { instrument: basis.instrument, at });
}
