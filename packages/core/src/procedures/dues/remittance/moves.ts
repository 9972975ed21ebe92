import { design, law } from '../../../law/basis.ts';
import { movesOf, type AnyMove } from '../../../model/procedure.ts';
import { leadersOf } from '../../common/seats.ts';
import { basisPointsOf, type events } from './events.ts';
import type { Facts } from './facts.ts';
import * as rule from './rules.ts';
import { splitOf } from './split-of.ts';
import type { State } from './states.ts';

const move = movesOf<Facts, State, typeof events>();

const machine = design('Linked machines (5.2).');
const duties = design('Separation of duties (permission matrix).');

/** The table of a unit's month (5.2 b). The handbook numbers no rows; these are ours. */
export const moves: readonly AnyMove<Facts, State, typeof events>[] = [
  move({ row: 'P3b.1', from: 'open', event: 'PREPARE_CLOSE', by: ['unit.finance'], to: 'open', record: (_, { note }, { on, actor }) => ({ prepared: { by: actor.personId, on, ...(note ? { note } : {}) } }), tells: ['unit'], basis: duties }),
  move({
    row: 'P3b.2', from: 'open', event: 'CLOSE', by: leadersOf('unit'), requires: [rule.isPrepared, rule.closedByAnother, rule.nothingInFlight, rule.retentionIsSet],
    advises: [rule.everybodyIsDecided], to: 'closed', record: (_, __, { on, actor }) => ({ closed: { by: actor.personId, on } }), issues: ['collection-book'], tells: ['next-handler'], basis: duties,
  }),
  move({ row: 'P3b.3', from: 'closed', event: 'SPLIT', by: ['system'], requires: [rule.retentionIsSet], to: 'split', record: (facts) => ({ split: splitOf(facts) }), issues: ['split-sheet'], tells: ['next-handler'], basis: machine }),
  move({
    row: 'P3b.4', from: 'split', event: 'SUBMIT', by: ['unit.finance'], to: 'submitted',
    record: (_, { amount, reference, transferredOn }, { on, actor }) => ({ submitted: { by: actor.personId, on, reference, amount, transferredOn } }), issues: ['transfer-slip'], tells: ['next-handler'], basis: duties,
  }),
  move({ row: 'P3b.5', from: 'submitted', event: 'ACCEPT', by: ['unit-above.finance'], requires: [rule.acceptedByAnother], to: 'accepted', record: (_, __, { on, actor }) => ({ accepted: { by: actor.personId, on } }), issues: ['receipt'], tells: ['unit'], basis: duties }),
  move({ row: 'P3b.6', from: 'submitted', event: 'RETURN', by: ['unit-above.finance'], to: 'returned', record: (_, { reason }, { on, actor }) => ({ returned: { by: actor.personId, on, reason } }), tells: ['next-handler'], basis: machine }),
  move({ row: 'P3b.7', from: 'returned', event: 'CORRECT', by: ['unit.finance'], requires: [rule.nothingInFlight], to: 'closed', record: () => ({ returned: undefined, split: undefined, submitted: undefined }), tells: ['unit'], basis: machine }),
  ...(['open', 'returned'] as const).map((from) =>
    move({
      row: 'P3b.8', from, event: 'DECIDE_SURPLUS', by: leadersOf('unit-above'), to: from,
      record: (_, { retainPercent, decisionNo }, { on }) => ({ surplus: { retainBp: basisPointsOf(retainPercent), decisionNo, on } }), tells: ['unit'],
      basis: law('01-QĐ/TW', 'đóng cao hơn mức quy định'),
    }),
  ),
  ...(['open', 'closed', 'returned'] as const).map((from) =>
    move({ row: 'P3b.9', from, event: 'UPDATE_LEDGER', by: ['system'], to: from, record: (_, { ledger }) => ({ ledger }), basis: design('A register look-up is recorded.') }),
  ),
];
