import type { Policy } from '../model/policy.ts';
import * as organizations from '../organizations/policy.ts';
import { regime } from '../organizations/regimes.ts';
import { liveWithinDays } from '../reconciliation/policy.ts';
import * as reports from '../reports/policy.ts';
import { retirementAge } from '../policy/retirement.ts';
import * as serviceLevels from '../policy/service-levels.ts';
import * as wages from '../policy/wages.ts';
import { administration, procedures } from '../procedures/index.ts';

/**
 * Every dated value of the kit: what procedures share, what organizations go by, and each procedure's own.
 *
 * It stands apart from the values themselves: whoever needs one value loads that value, not every procedure.
 */
export const policies: readonly Policy<unknown>[] = [
  ...new Set<Policy<unknown>>([
    ...Object.values(serviceLevels),
    ...Object.values(wages),
    retirementAge,
    ...Object.values(organizations),
    regime,
    liveWithinDays,
    ...Object.values(reports),
    ...[...procedures, ...administration].flatMap((procedure) => procedure.policies),
  ]),
];
