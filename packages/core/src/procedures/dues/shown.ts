import type { IsoDate } from '../../model/dates.ts';

/** A day or a month as it is shown: `21/11/2026`, `11/2026`. */
export const shownDate = (date: IsoDate): string => date.split('-').toReversed().join('/');
