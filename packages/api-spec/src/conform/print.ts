import { coverageOf, verdictOf } from './coverage.ts';
import type { Result } from './finding.ts';
import type { Report } from './run.ts';

/** A result that did not pass, as lines. */
export const explained = ({ id, title, outcome, findings, reason }: Result): readonly string[] => [
  `${outcome === 'failed' ? 'FAILED ' : 'not run'} ${id}: ${title}`,
  ...(reason === undefined ? [] : [`        ${reason}`]),
  ...findings.map(({ check, says }) => `        ${check}: ${says}`),
];

/** The report as text: what did not pass, the coverage, and the sums by procedure. */
export function printed({ results, ms }: Report): string {
  const sums = new Map<string, Record<Result['outcome'], number>>();
  for (const { id, outcome } of results) {
    const name = id.slice(0, id.indexOf('/'));
    const sum = sums.get(name) ?? { passed: 0, failed: 0, 'not-run': 0 };
    sum[outcome] += 1;
    sums.set(name, sum);
  }
  const line = (cells: readonly (string | number)[]): string =>
    cells.map((cell, at) => (at === 0 ? String(cell).padEnd(44) : String(cell).padStart(8))).join(' ');
  return [
    ...results.filter(({ outcome }) => outcome !== 'passed').flatMap(explained),
    '',
    line(['requirement, row or rule', 'passed', 'failed', 'not run', 'verdict']),
    ...coverageOf(results).map((row) =>
      line([[row.procedure, row.code].filter(Boolean).join(' '), row.passed, row.failed, row.notRun, verdictOf(row)]),
    ),
    '',
    line(['', 'passed', 'failed', 'not run']),
    ...[...sums].map(([name, sum]) => line([name, sum.passed, sum.failed, sum['not-run']])),
    '',
    `${results.length} cases and checks in ${(ms / 1000).toFixed(1)} s`,
  ].join('\n');
}
