import type { Basis, Instant, IsoDate } from '@tthc-dang/core';
import { dateOf, instantOf } from '@tthc-dang/core/dates';
import type { TextKey } from '../locales/index.ts';
import type { Params } from './fill.ts';

/** The way an element speaks. */
export type Translate = (key: TextKey, params?: Params) => string;

/** A day as it is written in Việt Nam: `26/11/2026`. */
export const formatDate = (date: IsoDate): string => date.split('-').toReversed().join('/');

/** A day with its weekday: `thứ Năm 26/11/2026`. */
export const formatDay = (date: IsoDate, t: Translate): string => {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  // Seven keys by construction.
  return `${t(`common.day-${weekday}` as TextKey)} ${formatDate(date)}`;
};

/** The time of day in Việt Nam: `14:32`. */
export const formatTime = (at: Instant): string => instantOf(Date.parse(at)).slice(11, 16);

/** Day and time: `26/11/2026 14:32`. */
export const formatMoment = (at: Instant): string => `${formatDate(dateOf(at))} ${formatTime(at)}`;

/** A size in words: `1,4 MB`, `10 MB`. */
export const formatSize = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1).replace('.0', '').replace('.', ',')} MB`;

/** What a statement rests on. Only law names its text; everything else says that it is our convention. */
export function formatBasis(basis: Basis | undefined, t: Translate): string {
  if (basis === undefined) return '';
  if (basis.kind !== 'law') return t('common.convention');
  const at = /^\d/.test(basis.at) ? t('common.basis-item', { at: basis.at }) : basis.at;
  return t('common.basis', { instrument: basis.instrument, at });
}
