import { instruments, policies } from '../../packages/core/src/policies/index.ts';
import type { AnyProcedure } from '../../packages/core/src/index.ts';
import { statementsOf } from './statements.ts';
import { basisText, tableOf } from './markdown.ts';

/** The generated part of docs/policies.md: every dated value, and every legal text with what rests on it. */
export function policiesPage(procedures: readonly AnyProcedure[]): string {
  const statements = statementsOf(procedures);
  const values = policies.flatMap(({ id, label, unit, values, checkedOn }) =>
    values.map(({ from, value, basis, draft }) => [
      `\`${id}\``,
      label,
      draft ? `${from} (draft)` : from,
      value === null ? 'ended' : `${JSON.stringify(value)} ${unit ?? ''}`.trim(),
      basisText(basis),
      checkedOn,
    ]),
  );
  const texts = instruments.map(({ id, title, effectiveFrom, effectiveTo, supersededBy, status, textRead }) => {
    const resting = new Set(
      statements.filter(({ basis }) => basis.kind === 'law' && basis.instrument === id).map(({ where }) => where),
    );
    return [
      id,
      title,
      effectiveFrom ?? '',
      effectiveTo ?? '',
      status === 'superseded' ? `superseded by ${supersededBy ?? 'another text'}` : 'current',
      textRead ? 'read' : 'known of',
      [...resting].join(', '),
    ];
  });
  return [
    '## Values',
    tableOf(['Policy', 'Label', 'From', 'Value', 'Basis', 'Checked on'], values),
    '## Legal texts',
    tableOf(['Text', 'Title', 'From', 'To', 'Status', 'Passages', 'What rests on it'], texts),
  ].join('\n\n');
}
