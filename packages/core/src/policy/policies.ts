import type { Policy } from '../model/policy.ts';
import * as serviceLevels from './service-levels.ts';

/** The policies that several procedures share; each procedure lists its own. */
export const policies: readonly Policy<unknown>[] = Object.values(serviceLevels);
