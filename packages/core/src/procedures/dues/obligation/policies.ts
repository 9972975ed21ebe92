import type { Policy } from '../../../model/policy.ts';
import { retirementAge } from '../../../policy/retirement.ts';
import * as wages from '../../../policy/wages.ts';
import {
  decisionMonths,
  exemptPartyAge,
  graceDays,
  roundTo,
  socialPensionExempts,
  temporaryCellCollects,
  unpaidMonthsWarned,
} from '../policy.ts';
import * as rates from '../rates.ts';

/** Every dated value that the dues of a month follow from. */
export const policies: readonly Policy<unknown>[] = [
  ...Object.values(rates),
  ...Object.values(wages),
  retirementAge,
  exemptPartyAge,
  socialPensionExempts,
  decisionMonths,
  roundTo,
  graceDays,
  unpaidMonthsWarned,
  temporaryCellCollects,
];
