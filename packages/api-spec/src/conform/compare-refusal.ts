import type { Problem, Refusal } from '@tthc-dang/core';
import { statusOfRefusal } from '../server/problems.ts';
import type { Findings } from './finding.ts';
import { problemIn, type Answer } from './wire.ts';

/** Holds a lawful "no" against the table: status, problem document, every reason with its sentence and its basis. */
export function compareRefusal(findings: Findings, answer: Answer, refusals: readonly Refusal[]): void {
  const order = Object.keys(statusOfRefusal);
  const [first] = [...refusals].sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
  if (!first) throw new Error('The table refuses without a reason.');
  findings.same('status', answer.status, statusOfRefusal[first.code]);
  const problem = problemIn(answer);
  isProblem(findings, answer, problem);
  findings.same('code', problem.code, first.code);
  const told = problem.refusals ?? [];
  findings.same('refusals', told.map(reason).sort(), refusals.map(reason).sort());
  for (const { code, guard, says, basis } of told) {
    findings.holds(
      'refusals',
      typeof says === 'string' && says.length > 0,
      `${guard ?? code} is refused without a sentence`,
    );
    const wanted = refusals.find((one) => one.code === code && one.guard === guard);
    if (guard === undefined || !wanted) continue;
    findings.same('refusals', says, wanted.says, `the sentence of ${guard}`);
    findings.same('refusals', basis, wanted.basis, `the basis of ${guard}`);
  }
}

/** A problem document as RFC 9457 has it, and as every client of ours reads it. */
export function isProblem(findings: Findings, { status, headers }: Answer, problem: Partial<Problem>): void {
  findings.holds(
    'problem',
    /^application\/problem\+json\b/.test(headers.get('content-type') ?? ''),
    `content type ${headers.get('content-type')}`,
  );
  findings.same('problem', problem.status, status, 'status of the document');
  for (const name of ['type', 'title', 'code'] as const)
    findings.holds('problem', typeof problem[name] === 'string' && problem[name].length > 0, `${name} is missing`);
}

const reason = ({ code, guard, issues, allowedIn }: Refusal): string =>
  [
    code,
    guard ?? '',
    [...new Set((issues ?? []).map(({ pointer }) => pointer))].sort().join(' '),
    [...(allowedIn ?? [])].sort().join(' '),
  ].join('|');
