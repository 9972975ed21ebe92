import type { Result } from './finding.ts';
import { isRequirement } from './requirements.ts';

/** How the cases and checks that show one thing came out. */
export interface Covered {
  /** A row, a rule, a requirement of the plans or a chapter of the contract. */
  readonly code: string;
  readonly procedure?: string;
  readonly passed: number;
  readonly failed: number;
  readonly notRun: number;
}

/** From requirement, row and rule to what was found. */
export function coverageOf(results: readonly Result[]): readonly Covered[] {
  const rows = new Map<string, { code: string; procedure?: string; passed: number; failed: number; notRun: number }>();
  for (const { shows, procedure, outcome } of results)
    for (const code of shows) {
      // Rules of several tables have one code; requirements are one for all.
      const of = isRequirement(code) ? undefined : procedure;
      const key = `${of ?? ''} ${code}`;
      const row = rows.get(key) ?? {
        code,
        ...(of === undefined ? {} : { procedure: of }),
        passed: 0,
        failed: 0,
        notRun: 0,
      };
      rows.set(key, row);
      if (outcome === 'passed') row.passed += 1;
      else if (outcome === 'failed') row.failed += 1;
      else row.notRun += 1;
    }
  return [...rows.values()].sort((a, b) => order(a) - order(b) || collator.compare(nameOf(a), nameOf(b)));
}

const collator = new Intl.Collator('en', { numeric: true });
const order = ({ code }: Covered): number => (isRequirement(code) ? 0 : 1);
const nameOf = ({ procedure = '', code }: Covered): string => `${procedure} ${code}`;

/** The verdict on a line: failed if anything failed, open if nothing was run. */
export const verdictOf = ({ passed, failed }: Covered): 'passed' | 'FAILED' | 'not run' =>
  failed > 0 ? 'FAILED' : passed > 0 ? 'passed' : 'not run';
