import {
  permissionsOf,
  seatLabel,
  toMermaid,
  type AnyProcedure,
  type Clock,
  type Rule,
  type StateDef,
} from '../../packages/core/src/index.ts';
import { sourcesOf, targetsOf } from '../../packages/core/src/model/procedure.ts';
import type { PrintedCase } from './cases-of.ts';
import { basisText, tableOf } from './markdown.ts';

/** The generated part of a procedure's page: states, table, rules, deadlines, permissions, diagram, cases. */
export function procedurePage(procedure: AnyProcedure, cases: readonly PrintedCase[]): string {
  // That outsiders are refused everywhere is tested; a reader need not see it for every row.
  const worked = cases.filter(({ when }) => when.by !== 'stranger');
  const states = procedure.states as Readonly<Record<string, StateDef>>;
  const codes = (rules: readonly Rule<unknown>[] = []): string => rules.map(({ code }) => code).join(', ');
  const moves = procedure.moves.map((move) => [
    move.row,
    sourcesOf<string>(move).join(', '),
    `\`${String(move.event)}\``,
    move.by.join(', '),
    codes(move.requires),
    codes(move.advises),
    targetsOf<unknown, string>(move).join(' or '),
    (move.issues ?? []).join(', '),
    basisText(move.basis),
  ]);
  return [
    '## States',
    tableOf(
      ['State', 'Label', 'With whom'],
      Object.entries(states).map(([name, { label, final, handledBy }]) => [
        `\`${name}\``,
        label,
        final ? 'nobody: the end' : (handledBy ?? []).map(seatLabel).join(', '),
      ]),
    ),
    '## Table',
    tableOf(['Row', 'From', 'Event', 'By', 'Requires', 'Advises', 'To', 'Issues', 'Basis'], moves),
    '## Rules',
    tableOf(
      ['Rule', 'Sentence shown when it does not hold', 'Refusal', 'Basis'],
      rulesOf(procedure).map(({ code, says, refusal, basis }) => [
        code,
        says,
        refusal ?? 'GUARD_FAILED',
        basisText(basis),
      ]),
    ),
    '## Deadlines',
    tableOf(
      ['Clock', 'Label', 'Runs in', 'Length', 'When it passes', 'Event'],
      Object.entries<Clock<unknown, string>>(procedure.clocks).map(clockLine),
    ),
    '## Who may do what',
    tableOf(
      ['Row', 'Event', 'Who'],
      permissionsOf(procedure).map(({ row, event, label, by }) => [
        row,
        `\`${event}\` ${label}`,
        by.map(seatLabel).join('; '),
      ]),
    ),
    '## Diagram',
    `\`\`\`mermaid\n${toMermaid(procedure)}\n\`\`\``,
    '## Worked cases',
    tableOf(
      ['Case', 'What it shows', 'Rows and rules', 'Answer'],
      worked.map(({ id, title, shows, then }) => [
        id,
        title,
        shows.join(', '),
        'to' in then ? `→ ${then.to}` : `no: ${then.refused.join(', ')}`,
      ]),
    ),
  ].join('\n\n');
}

/** Each rule of the table once, in the order in which rows name it. */
export function rulesOf(procedure: AnyProcedure): readonly Rule<unknown>[] {
  const rules: readonly Rule<unknown>[] = procedure.moves.flatMap((move) => [
    ...(move.requires ?? []),
    ...(move.advises ?? []),
  ]);
  return [...new Map(rules.map((rule) => [rule.code, rule])).values()];
}

function clockLine([id, { label, runsIn, length, unit, lapse, onLapse }]: [
  string,
  Clock<unknown, string>,
]): readonly string[] {
  const newest = length.values.findLast(({ draft }) => !draft);
  return [
    id,
    label,
    runsIn.join(', '),
    `${newest?.value ?? 'none'} ${unit}`,
    lapse,
    onLapse === undefined ? '' : `\`${onLapse}\``,
  ];
}
