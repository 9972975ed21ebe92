import { readFileSync } from 'node:fs';

export const nothing = { passed: 0, failed: 0, skipped: 0 };

// Each runner's own report, in one shape.
const readers = {
  vitest: (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }),
  playwright: ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }),
};

/** What a runner's report counts. A run that went wrong without a failed test (an unhandled error, no test, no report) counts as one. */
export function countsIn(kind, file, ok) {
  try {
    const count = readers[kind](JSON.parse(readFileSync(file, 'utf8')));
    return count.failed === 0 && (!ok || count.passed === 0) ? { ...count, failed: 1 } : count;
  } catch (cause) {
    console.error(`No readable report in ${file}: ${cause.message}`);
    return { ...nothing, failed: 1 };
  }
}

export const sumOf = (counts) =>
  counts.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    nothing,
  );

export const textOf = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;
