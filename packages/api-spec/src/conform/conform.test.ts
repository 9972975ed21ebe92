import { beforeAll, describe, expect, test } from 'vitest';
import { caseBooks } from '@tthc-dang/core/cases';
import { served } from '../served.ts';
import type { Backend } from './backend.ts';
import { coverageOf, verdictOf } from './coverage.ts';
import { trialBackend } from './internal/testing/trial-backend.ts';
import { junitOf } from './junit.ts';
import { printed } from './print.ts';
import { runConformance, type Report } from './run.ts';

/** What cannot be brought about on the reference server over HTTP, and how many cases that concerns. */
const notRun: Readonly<Record<string, number>> = {
  'official-transfer': 1,
  'temporary-transfer': 3,
  'residence-comment': 1,
  'dues-obligation': 37,
  'dues-remittance': 11,
  'dues-exemption': 7,
  'account-lifecycle': 7,
  'bank-account-change': 2,
  'data-correction': 1,
  feedback: 1,
  'signature-image': 2,
};

describe('the reference server', () => {
  let report: Report;
  beforeAll(async () => {
    report = await runConformance({ backend: await trialBackend() });
  }, 120_000);
  const of = (outcome: string) => report.results.filter((one) => one.outcome === outcome);

  test('fails in no case of any table and in no promise of the contract', () => {
    console.log(printed(report).split('\n\n').slice(-2).join('\n\n'));
    expect(of('failed').map(({ id, findings }) => [id, findings])).toEqual([]);
    expect(of('passed').length).toBeGreaterThan(1000);
  });

  test('is asked every case of every table; what was not run says why', () => {
    expect(report.results.filter(({ id }) => !/^protocol\/|\/seats-in-/.test(id)).length).toBe(
      caseBooks.reduce((sum, { cases }) => sum + cases.length, 0),
    );
    expect(served.map(({ id }) => id).toSorted()).toEqual(caseBooks.map(({ procedure }) => procedure.id).toSorted());
    for (const { id, reason } of of('not-run')) expect([id, reason?.length]).not.toEqual([id, undefined]);
    const counted: Record<string, number> = {};
    for (const { procedure = 'protocol' } of of('not-run')) counted[procedure] = (counted[procedure] ?? 0) + 1;
    expect(counted).toEqual(notRun);
  });

  test('is covered row by row: every row and rule of the official transfer was seen to pass', () => {
    const rows = coverageOf(report.results).filter(({ procedure }) => procedure === 'official-transfer');
    expect(rows.map(({ code }) => code)).toEqual(expect.arrayContaining(['P1.1', 'P1.8', 'P1.22', 'E7', 'D2']));
    expect(rows.filter((row) => verdictOf(row) !== 'passed')).toEqual([]);
  });
});

test('a report of failures is well-formed XML that says what was expected', async () => {
  const backend = await trialBackend();
  const broken: Backend = {
    ...backend,
    fetch: async (request) => {
      const answer = await backend.fetch!(request);
      answer.headers.delete('etag');
      return answer;
    },
  };
  const report = await runConformance({
    backend: broken,
    only: (id) => /official-transfer\/submit(-offline.*)?$/.test(id),
  });
  const xml = junitOf(report);
  expect(xml).toContain('<failure type="ETag" message="ETag: expected &quot;');
  expect(xml).toMatch(/<testsuites name="[^"]+" tests="4" failures="3" skipped="0"/);
  // Every element that opens closes, and no sign of markup stands in a text.
  const opened = xml.match(/<[a-z]+[ >]/g)?.length ?? 0;
  const closed = (xml.match(/<\/[a-z]+>/g)?.length ?? 0) + (xml.match(/\/>/g)?.length ?? 0);
  expect(opened).toBe(closed);
  expect(printed(report)).toContain('FAILED  official-transfer/submit:');
});

test('what a backend lacks is not run and never passed', async () => {
  const { setTime: _, setRegister: __, setMandates: ___, lapse: ____, ...poor } = await trialBackend();
  const { results } = await runConformance({
    backend: poor,
    procedures: ['official-transfer'],
    protocol: false,
    only: (id) => /\/(submit|submit-probationary|accept-own|timeout|present-last-day)$/.test(id),
  });
  expect(results.map(({ id, outcome, reason }) => [id.slice(18), outcome, reason])).toEqual([
    ['submit', 'passed', undefined],
    ['submit-probationary', 'not-run', 'needs registers: probationary'],
    ['accept-own', 'not-run', 'needs mandates: somebody holds another office than before'],
    ['present-last-day', 'not-run', 'needs clock: plays on 2026-10-19'],
    ['timeout', 'not-run', 'needs clock: plays on 2026-10-20'],
  ]);
});

test('a procedure that a backend does not list is not run', async () => {
  const backend = await trialBackend();
  const { results } = await runConformance({
    backend: {
      ...backend,
      fetch: async (request) =>
        new URL(request.url).pathname === '/v1/procedures'
          ? Response.json({ items: [{ id: 'official-transfer' }] })
          : backend.fetch!(request),
    },
    only: (id) => /^(feedback|official-transfer)\/(send|submit)$/.test(id),
  });
  expect(results.map(({ id, outcome, reason }) => [id, outcome, reason])).toEqual([
    ['official-transfer/submit', 'passed', undefined],
    ['feedback/send', 'not-run', 'the backend does not serve this procedure'],
  ]);
});
