import { design } from '../../law/basis.ts';
import { movesOf, type AnyMove } from '../../model/procedure.ts';
import { closedWith, filed } from '../administration/facts.ts';
import { twoPeople } from '../administration/rules.ts';
import { notOwnDossier } from '../common/rules.ts';
import type { CorrectableName } from './correctable.ts';
import { correctable } from './correctable.ts';
import type { events } from './events.ts';
import type { Facts } from './facts.ts';
import * as rule from './rules.ts';
import { handlersOf, supplementStates, type State } from './states.ts';

const move = movesOf<Facts, State, typeof events>();

const matrix = design('Permission matrix: the member proposes, the cell confirms, the organization body records.');
const commonRule = design('Common rule (2.2).');

/** What is to change, apart from papers and declarations. */
const corrected = (input: Readonly<Record<string, unknown>>): NonNullable<Facts['correction']> =>
  // The answers were checked against these very fields.
  Object.fromEntries(Object.entries(input).filter(([name]) => Object.hasOwn(correctable, name))) as Partial<Record<CorrectableName, never>>;

/** The table of a data correction. The papers do not number its rows: the ids are ours. */
export const moves: readonly AnyMove<Facts, State, typeof events>[] = [
  move({
    row: 'DC1', from: 'draft', event: 'PROPOSE', by: ['member', 'unit-above.org-officer'], to: 'cell-confirmation',
    record: (facts, input, now) => ({ ...filed('SD', facts, now), correction: corrected(input), evidence: input.evidence, explanation: input.explanation }),
    tells: ['next-handler'], basis: matrix,
  }),
  move({
    row: 'DC2', from: 'cell-confirmation', event: 'CONFIRM', by: handlersOf('cell-confirmation'), requires: [notOwnDossier, twoPeople], to: 'organization-body',
    record: (_, __, { actor }) => ({ confirmedBy: actor.personId }), tells: ['member', 'next-handler'], basis: matrix,
  }),
  move({
    row: 'DC3', from: 'organization-body', event: 'RECORD', by: handlersOf('organization-body'), requires: [notOwnDossier, twoPeople, rule.confirmedByAnother], to: 'recorded',
    record: (_, __, { on }) => ({ recordedOn: on }), tells: ['member', 'unit'], basis: matrix,
  }),
  ...supplementStates.map((from) =>
    move({
      row: 'DC4', from, event: 'REQUEST_SUPPLEMENT', by: handlersOf(from), requires: [notOwnDossier], to: 'needs-supplement',
      record: (_, { reason }, { on }) => ({ supplement: { from, on, reason } }), tells: ['member', 'initiator'], basis: commonRule,
    }),
  ),
  move({
    row: 'DC5', from: 'needs-supplement', event: 'RESUBMIT', by: ['member', 'initiator'],
    // The choice reads the facts after `record`, which keeps the state that asked.
    to: { among: supplementStates, pick: ({ backTo }) => backTo ?? 'cell-confirmation' },
    record: ({ supplement }, input) => ({
      correction: corrected(input), evidence: input.evidence, explanation: input.explanation, backTo: supplement?.from, supplement: undefined,
    }),
    tells: ['next-handler'], basis: commonRule,
  }),
  move({
    row: 'DC6', from: 'needs-supplement', event: 'SUPPLEMENT_TIMEOUT', by: ['system'], requires: [rule.supplementHasLapsed], to: 'closed-unsupplemented',
    record: (_, __, now) => closedWith('', now), tells: ['member', 'initiator'], basis: commonRule,
  }),
  ...supplementStates.map((from) =>
    move({
      row: 'DC7', from, event: 'REFUSE', by: handlersOf(from), requires: [notOwnDossier], to: 'refused',
      record: (_, { reason }, now) => closedWith(reason, now), tells: ['member', 'initiator'], basis: commonRule,
    }),
  ),
  move({
    row: 'DC8', from: ['draft', 'cell-confirmation', 'needs-supplement', 'organization-body'], event: 'WITHDRAW', by: ['member', 'initiator'], to: 'withdrawn',
    record: (_, __, now) => closedWith('', now), tells: ['last-handler'], basis: commonRule,
  }),
  ...(['draft', 'cell-confirmation', 'needs-supplement', 'organization-body'] as const).map((from) =>
    move({
      row: 'DC9', from, event: 'UPDATE_FROM_REGISTER', by: ['system'], to: from,
      record: (_, { register }) => ({ register }), basis: design('A register look-up is recorded.'),
    }),
  ),
];
