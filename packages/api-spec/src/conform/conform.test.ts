import { beforeAll, describe, expect, test } from 'vitest';
import { caseBooks } from '@tthc-dang/core/cases';
import { served } from '../served.ts';
import { coverageOf } from './coverage.ts';
import { trialBackend } from './internal/testing/trial-backend.ts';
import { junitOf } from './junit.ts';
import { printed } from './print.ts';
import { protocolChecks } from './protocol/index.ts';
import { runConformance, type Report } from './run.ts';

describe('the reference server', () => {
  let report: Report;
  beforeAll(async () => {
    report = await runConformance({ backend: await trialBackend() });
  }, 120_000);
  const of = (outcome: string) => report.results.filter((one) => one.outcome === outcome);

  test('fails in no case of any table and in no promise of the contract', () => {
    console.log(
      printed({ ...report, results: report.results.filter(({ id }) => !id.includes('-by-stranger')) }).slice(-1500),
    );
    expect(of('failed').map(({ id, findings }) => [id, findings])).toEqual([]);
  });
});
