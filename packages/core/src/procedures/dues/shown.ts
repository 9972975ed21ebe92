import type { IsoMonth } from '../../model/dates.ts';

/** A month as it is shown: `11/2026`. */
export const inMonth = (month: IsoMonth): string => month.split('-').toReversed().join('/');

/** A day, or a month, as it is shown: `21/11/2026`. */
export const inDays = (date: string): string => date.split('-').toReversed().join('/');
