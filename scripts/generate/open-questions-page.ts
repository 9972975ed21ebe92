import type { AnyProcedure } from '../../packages/core/src/index.ts';
import { statementsOf, type Statement } from './statements.ts';
import { tableOf } from './markdown.ts';

/** The generated part of docs/open-questions.md: everything that rests on our decision or on somebody's account, and why. */
export function openQuestionsPage(procedures: readonly AnyProcedure[]): string {
  const statements = statementsOf(procedures);
  return [
    '## Our own decisions',
    table(statements, ({ basis }) => (basis.kind === 'design' ? basis.why : undefined), 'Why we decided so'),
    '## Known only from an account',
    table(statements, ({ basis }) => (basis.kind === 'reported' ? basis.by : undefined), 'Whose account'),
  ].join('\n\n');
}

/** One line per reason, with everything that rests on it. */
function table(
  statements: readonly Statement[],
  reasonOf: (statement: Statement) => string | undefined,
  head: string,
): string {
  const reasons = new Map<string, Map<string, string>>();
  for (const statement of statements) {
    const reason = reasonOf(statement);
    if (reason === undefined) continue;
    const resting = reasons.get(reason) ?? new Map<string, string>();
    reasons.set(
      reason,
      resting.set(`${statement.where} ${statement.what}`, `**${statement.where}** ${statement.what}`),
    );
  }
  if (reasons.size === 0) return 'None.';
  return tableOf(
    [head, 'What rests on it'],
    [...reasons].map(([reason, resting]) => [reason, [...resting.values()].join('<br>')]),
  );
}
