import { camelCase, type NewFiles } from './new-files.ts';

/** The files of a procedure: a sound table of two rows, to be replaced by the handbook's. */
export function newProcedure(id: string): NewFiles {
  const name = camelCase(id);
  return {
    files: {
      'index.ts': `import type { Procedure } from '../../model/procedure.ts';
import { events } from './events.ts';
import { Facts } from './facts.ts';
import { moves } from './moves.ts';
import * as policy from './policy.ts';
import { clocks } from './clocks.ts';
import { states, type State } from './states.ts';

/** Says which procedure this is, with its Vietnamese name. */
export const ${name}: Procedure<Facts, State, typeof events> = {
  id: '${id}',
  codePrefix: 'TT',
  label: 'Tên thủ tục',
  facts: Facts,
  initial: 'draft',
  states,
  events,
  moves,
  clocks,
  parties: ({ memberId, initiatorId, cell }) => ({ memberId, initiatorId, units: { cell } }),
  papers: {},
  policies: Object.values(policy),
};
`,
      'facts.ts': `import * as z from 'zod/mini';

/** What a dossier of this procedure knows. */
export const Facts = z.strictObject({
  memberId: z.string(),
  initiatorId: z.string(),
  cell: z.string(),
  submittedOn: z.optional(z.iso.date()),
  reason: z.optional(z.string()),
});
export interface Facts extends z.infer<typeof Facts> {}
`,
      'states.ts': `import type { StateDef } from '../../model/procedure.ts';
import { leadersOf } from '../common/seats.ts';

export type State = 'draft' | 'cell-review' | 'approved';

/** The statuses of a dossier, with the words that the member reads. */
export const states: Readonly<Record<State, StateDef>> = {
  draft: { label: 'Bản nháp', explains: 'Đồng chí đang soạn hồ sơ.' },
  'cell-review': {
    label: 'Chi bộ xem xét',
    explains: 'Chi bộ đang xem xét hồ sơ của đồng chí.',
    handledBy: leadersOf('cell'),
  },
  approved: { label: 'Đã đồng ý', explains: 'Hồ sơ đã được giải quyết.', final: true },
};
`,
      'events.ts': `import { longText } from '../../model/field.ts';
import { eventOf, type EventMap } from '../../model/procedure.ts';

/** What may be asked of a dossier. */
export const events = {
  SUBMIT: eventOf('Nộp hồ sơ', { reason: longText('Lý do', { max: 2000 }) }),
  APPROVE: eventOf('Đồng ý', {}),
} satisfies EventMap;
`,
      'moves.ts': `import { design } from '../../law/basis.ts';
import { movesOf, type AnyMove } from '../../model/procedure.ts';
import { mayDecide } from '../common/rules.ts';
import { leadersOf } from '../common/seats.ts';
import { events } from './events.ts';
import type { Facts } from './facts.ts';
import { submittedFirst } from './rules.ts';
import type { State } from './states.ts';

const move = movesOf<Facts, State, typeof events>();

/** The table of the procedure, row for row. */
export const moves: readonly AnyMove<Facts, State, typeof events>[] = [
  move({
    row: '1',
    from: 'draft',
    event: 'SUBMIT',
    by: ['member'],
    to: 'cell-review',
    record: (_, { reason }, { on }) => ({ reason, submittedOn: on }),
    tells: ['cell'],
    basis: design('Say which text asks for this step: law(instrument, place).'),
  }),
  move({
    row: '2',
    from: 'cell-review',
    event: 'APPROVE',
    by: leadersOf('cell'),
    requires: [...mayDecide, submittedFirst],
    to: 'approved',
    tells: ['member'],
    basis: design('Say which text gives this power: law(instrument, place).'),
  }),
];
`,
      'rules.ts': `import { design } from '../../law/basis.ts';
import type { Rule } from '../../model/procedure.ts';
import type { Facts } from './facts.ts';

/** A rule is a proposition that is true when all is well; \`says\` is shown when it is not. */
export const submittedFirst: Rule<Facts> = {
  code: 'submitted-first',
  says: 'Hồ sơ phải được nộp trước khi xem xét.',
  basis: design('Steps happen in order.'),
  holds: ({ submittedOn }, { on }) => submittedOn !== undefined && submittedOn <= on,
};
`,
      'policy.ts': `import { design } from '../../law/basis.ts';
import type { Policy } from '../../model/policy.ts';

/** Working days in which the cell answers. */
export const reviewDays: Policy<number> = {
  id: '${id}.review-days',
  label: 'Thời hạn chi bộ xem xét',
  unit: 'ngày làm việc',
  values: [{ from: '2026-01-01', value: 5, basis: design('Say where the period comes from.') }],
  checkedOn: '2026-01-01',
};
`,
      'clocks.ts': `import type { Clock } from '../../model/procedure.ts';
import type { events } from './events.ts';
import type { Facts } from './facts.ts';
import { reviewDays } from './policy.ts';
import type { State } from './states.ts';

/** The deadlines of a dossier. */
export const clocks: Readonly<Record<string, Clock<Facts, State, keyof typeof events>>> = {
  review: {
    label: 'Chi bộ xem xét',
    runsIn: ['cell-review'],
    length: reviewDays,
    unit: 'working-days',
    lapse: 'Hệ thống nhắc người xử lý; hồ sơ vẫn được giải quyết.',
  },
};
`,
      [`${id}.test.ts`]: `import { expect, test } from 'vitest';
import { faultsOf } from '../../engine/check.ts';
import { ${name} } from './index.ts';

test('the table has no fault', () => {
  expect(faultsOf(${name})).toEqual([]);
});
`,
    },
    next: [
      `one line in packages/core/src/procedures/index.ts: export { ${name} } from './${id}/index.ts'`,
      'fill facts, states, events, moves, rules and policy from the handbook; give every row and rule an accepting and a refusing case',
      `pnpm generate, docs/procedures/${id}.md, pnpm changeset`,
    ],
  };
}
