import type { Result } from './finding.ts';
import type { Report } from './run.ts';

/** The report as JUnit XML, one suite for each procedure and one for the protocol. */
export function junitOf({ results, ms }: Report): string {
  const suites = new Map<string, Result[]>();
  for (const result of results) {
    const name = result.id.slice(0, result.id.indexOf('/'));
    const suite = suites.get(name);
    if (suite) suite.push(result);
    else suites.set(name, [result]);
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="tthc-dang conformance" ${sumsOf(results)} time="${seconds(ms)}">`,
    ...[...suites].flatMap(([name, suite]) => [
      `  <testsuite name="${text(name)}" ${sumsOf(suite)} time="${seconds(suite.reduce((sum, one) => sum + one.ms, 0))}">`,
      ...suite.flatMap(caseOf),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

function caseOf({ id, procedure, title, shows, outcome, findings, reason, ms }: Result): readonly string[] {
  const head = `    <testcase classname="${text(procedure ?? 'protocol')}" name="${text(`${id} ${title}`)}" time="${seconds(ms)}"`;
  const [first] = findings;
  return [
    `${head}>`,
    `      <properties><property name="shows" value="${text(shows.join(' '))}"/></properties>`,
    ...(first
      ? [
          `      <failure type="${text(first.check)}" message="${text(`${first.check}: ${first.says}`)}">${text(findings.map(({ check, says }) => `${check}: ${says}`).join('\n'))}</failure>`,
        ]
      : []),
    ...(outcome === 'not-run' ? [`      <skipped message="${text(reason ?? '')}"/>`] : []),
    '    </testcase>',
  ];
}

const sumsOf = (results: readonly Result[]): string => {
  const count = (outcome: Result['outcome']): number => results.filter((one) => one.outcome === outcome).length;
  return `tests="${results.length}" failures="${count('failed')}" skipped="${count('not-run')}"`;
};

const seconds = (ms: number): string => (ms / 1000).toFixed(3);

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const text = (value: string): string =>
  value
    // XML 1.0 has no way to write most control characters.
    // eslint-disable-next-line no-control-regex -- they are what is meant
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"]/g, (sign) => entities[sign]!);
