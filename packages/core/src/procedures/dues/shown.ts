import type { IsoMonth } from '../../model/dates.ts';

/** A month as it is shown: `11/2026`. */
export const inMonth = (month: IsoMonth): string => month.split('-').toReversed().join('/');

/** A day, or a month, as it is shown: `21/11/2026`. */
export const inDays = (date: string): string => date.split('-').toReversed().join('/');

/** Hundredths of a percent as they are shown: `0,3 %`. */
export const inPercent = (basisPoints: number): string =>
  `${String(Math.floor(basisPoints / 100))}${fraction(basisPoints % 100)} %`;

const fraction = (hundredths: number): string =>
  hundredths === 0 ? '' : `,${String(hundredths).padStart(2, '0').replace(/0$/, '')}`;
