import type { Instant, IsoDate, IsoMonth } from '@tthc-dang/core';
import { dateOf } from '@tthc-dang/core/dates';
import type { TextKey } from '../locales/index.ts';
import type { Params } from './fill.ts';
import { formatTime } from './format-time.ts';

/** The way an element speaks. */
export type Translate = (key: TextKey, params?: Params) => string;

/** A day as it is written in Việt Nam: `26/11/2026`. */
export const formatDate = (date: IsoDate): string => date.split('-').toReversed().join('/');

/** A month as it is written: `11/2026`. */
export const formatMonth = (month: IsoMonth): string => month.split('-').toReversed().join('/');

/** A day with its weekday: `thứ Năm 26/11/2026`. */
export const formatDay = (date: IsoDate, t: Translate): string => {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  // Seven keys by construction.
  return `${t(`common.day-${weekday}` as TextKey)} ${formatDate(date)}`;
};

/** Day and time: `26/11/2026 14:32`. */
export const formatMoment = (at: Instant): string => `${formatDate(dateOf(at))} ${formatTime(at)}`;
