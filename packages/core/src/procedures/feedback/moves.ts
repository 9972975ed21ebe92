import { design } from '../../law/basis.ts';
import { movesOf, type AnyMove } from '../../model/procedure.ts';
import { closedWith, filed } from '../administration/facts.ts';
import type { events } from './events.ts';
import type { Facts } from './facts.ts';
import * as rule from './rules.ts';
import { handlersOf, openStates, type State } from './states.ts';

const move = movesOf<Facts, State, typeof events>();

const plans = design('Roll-out plans: obstacles are reported promptly and answered.');
const inspection = design('Permission matrix: an inspector opens a complaint record.');

/** The table of feedback. The papers do not number its rows: the ids are ours. */
export const moves: readonly AnyMove<Facts, State, typeof events>[] = [
  move({
    row: 'FB1', from: 'draft', event: 'SEND', by: ['initiator'],
    to: { among: ['with-unit', 'complaint-review'], pick: ({ kind }) => (kind === 'complaint' ? 'complaint-review' : 'with-unit') },
    record: (facts, { kind, severity, subject, content, aboutPerson }, now) => ({ ...filed('GY', facts, now), kind, severity, subject, content, aboutPerson }),
    tells: ['next-handler'], basis: plans,
  }),
  move({
    row: 'FB2', from: 'draft', event: 'OPEN_COMPLAINT', by: ['unit.inspector', 'unit-above.inspector', 'province.inspector'], to: 'complaint-review',
    record: (facts, { severity, subject, content, aboutPerson }, now) => ({ ...filed('GY', facts, now), kind: 'complaint' as const, severity, subject, content, aboutPerson }),
    tells: ['next-handler'], basis: inspection,
  }),
  ...openStates.map((from) =>
    move({
      row: 'FB3', from, event: 'ANSWER', by: handlersOf(from), requires: [rule.notOwnFeedback, rule.notAboutOneself], to: 'answered',
      record: (_, { answer }, { on, actor }) => ({ answer: { text: answer, on, by: actor.personId, from } }), tells: ['member', 'initiator'], basis: plans,
    }),
  ),
  move({
    row: 'FB4', from: 'with-unit', event: 'ESCALATE', by: handlersOf('with-unit'), to: 'with-above', tells: ['next-handler', 'member'], basis: plans,
  }),
  move({
    row: 'FB5', from: 'answered', event: 'REOPEN', by: ['initiator'],
    // The choice reads the facts after `record`, which keeps the state that answered.
    to: { among: openStates, pick: ({ backTo }) => backTo ?? 'with-unit' },
    record: ({ answer }) => ({ backTo: answer?.from, answer: undefined }), tells: ['next-handler'], basis: plans,
  }),
  move({ row: 'FB6', from: 'answered', event: 'CLOSE', by: ['initiator'], to: 'closed', tells: ['last-handler'], basis: plans }),
  move({
    row: 'FB7', from: 'answered', event: 'CLOSING_TIMEOUT', by: ['system'], requires: [rule.reopeningHasLapsed], to: 'closed', tells: ['member'],
    basis: design('Silence after the time ends it.'),
  }),
  move({
    row: 'FB8', from: ['draft', ...openStates], event: 'WITHDRAW', by: ['initiator'], to: 'withdrawn',
    record: (_, __, now) => closedWith('', now), tells: ['last-handler'], basis: design('Common rule (2.2).'),
  }),
  ...openStates.map((from) =>
    move({ row: 'FB9', from, event: 'ADD_NOTE', by: handlersOf(from), to: from, basis: design('Common rule (2.2).') }),
  ),
  ...(['draft', ...openStates, 'answered'] as const).map((from) =>
    move({
      row: 'FB10', from, event: 'UPDATE_FROM_REGISTER', by: ['system'], to: from,
      record: (_, { register }) => ({ register }), basis: design('A register look-up is recorded.'),
    }),
  ),
];
