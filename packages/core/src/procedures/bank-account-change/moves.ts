import { design } from '../../law/basis.ts';
import { movesOf, type AnyMove } from '../../model/procedure.ts';
import { closedWith, filed } from '../administration/facts.ts';
import { twoPeople } from '../administration/rules.ts';
import type { events } from './events.ts';
import type { Facts } from './facts.ts';
import * as rule from './rules.ts';
import type { State } from './states.ts';

const move = movesOf<Facts, State, typeof events>();

const matrix = design('Permission matrix: finance prepares, the secretary confirms.');

/** The table of a change of bank account (4). The papers do not number its rows: the ids are ours. */
export const moves: readonly AnyMove<Facts, State, typeof events>[] = [
  move({
    row: 'BA1', from: 'draft', event: 'PREPARE', by: ['unit.finance'], requires: [rule.noOtherChange], to: 'awaiting-confirmation',
    record: (facts, { accountNo, holderName, bank, reason }, now) => ({ ...filed('NH', facts, now), proposal: { accountNo, holderName, bank, reason } }),
    tells: ['next-handler'], basis: matrix,
  }),
  move({
    row: 'BA2', from: 'awaiting-confirmation', event: 'CONFIRM', by: ['unit.secretary'], requires: [twoPeople, rule.noOtherChange], to: 'cooling-off',
    record: ({ register }, _, { on }) => ({ inUseFrom: on, former: register.current }), tells: ['initiator', 'unit', 'unit-above'], basis: matrix,
  }),
  move({
    row: 'BA3', from: 'awaiting-confirmation', event: 'RETURN_TO_PREVIOUS', by: ['unit.secretary'], requires: [twoPeople], to: 'draft',
    record: () => ({ preparedBy: undefined }), tells: ['initiator'], basis: matrix,
  }),
  move({
    row: 'BA4', from: 'awaiting-confirmation', event: 'DECLINE', by: ['unit.secretary'], requires: [twoPeople], to: 'declined',
    record: (_, { reason }, now) => closedWith(reason, now), tells: ['initiator'], basis: matrix,
  }),
  move({
    row: 'BA5', from: ['draft', 'awaiting-confirmation'], event: 'WITHDRAW', by: ['initiator'], to: 'withdrawn',
    record: (_, __, now) => closedWith('', now), tells: ['last-handler'], basis: design('Until it is confirmed nothing has changed.'),
  }),
  move({
    row: 'BA6', from: 'cooling-off', event: 'COOL_OFF_ENDED', by: ['system'], requires: [rule.coolOffHasEnded], to: 'in-use',
    basis: design('Payers are told of a change.'),
  }),
  move({
    row: 'BA7', from: 'cooling-off', event: 'RESTORE', by: ['unit.secretary'], requires: [rule.formerIsKnown], to: 'restored',
    record: (_, { reason }, now) => closedWith(reason, now), tells: ['initiator', 'unit', 'unit-above'],
    basis: design('Going back to an account that two people confirmed before needs one.'),
  }),
  ...(['draft', 'awaiting-confirmation'] as const).map((from) =>
    move({
      row: 'BA8', from, event: 'UPDATE_FROM_REGISTER', by: ['system'], to: from,
      record: (_, { register }) => ({ register }), basis: design('A register look-up is recorded.'),
    }),
  ),
];
