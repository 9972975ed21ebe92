import { design } from '../../law/basis.ts';
import type { PartyKey } from '../../model/actor.ts';
import { movesOf, type AnyMove, type StateDef } from '../../model/procedure.ts';
import { mayDecide } from '../common/rules.ts';
import { filersOf, leadersOf } from '../common/seats.ts';
import type { events } from './events.ts';
import { stayStates, type Facts } from './facts.ts';
import * as rule from './rules.ts';
import { stayIn } from './stay.ts';
import { states, type State } from './states.ts';

const move = movesOf<Facts, State, typeof events>();

const reviews = ['extension-review', 'return-review', 'return-approval', 'returning'] as const;
const during = [...stayStates, ...reviews, 'converting'] as const;
const handlersOf = (state: State) => (states[state] as StateDef).handledBy ?? [];

/** The common rules (2.2), paper beside electronic (8) and register look-ups, for the states of the stay and of the way back. */
export const stayRows: readonly AnyMove<Facts, State, typeof events>[] = [
  move({
    row: 'P2.X1', from: 'return-approval', event: 'RETURN_TO_PREVIOUS', by: leadersOf('host'), requires: [...mayDecide], to: 'return-review',
    record: () => ({ stayComment: undefined }), tells: ['next-handler'], basis: design('Common rule (2.2).'),
  }),
  move({
    row: 'P2.X1', from: 'returning', event: 'RETURN_TO_PREVIOUS', by: leadersOf('cell'), requires: [...mayDecide], to: 'return-approval',
    record: () => ({ returnPaper: undefined }), tells: ['next-handler'], basis: design('Common rule (2.2).'),
  }),
  ...reviews.flatMap((from) => [
    move({ row: 'P2.X3', from, event: 'REASSIGN', by: handlersOf(from), to: from, record: (_, { assignee }) => ({ assignee }), basis: design('Common rule (2.2).') }),
    move({ row: 'P2.X4', from, event: 'ADD_NOTE', by: noteTakers(from), to: from, basis: design('Common rule (2.2).') }),
  ]),
  ...([['return-review', 'return-approval'], ['return-approval', 'returning']] as const).map(([from, to]) =>
    move({
      row: 'P2.X9', from, event: 'RECORD_PAPER_STEP', by: ['base.clerk', 'issuer.clerk'], requires: [rule.isPaperHandover], to,
      record: ({ paperSteps }, step) => ({ paperSteps: [...paperSteps, step] }), tells: ['member', 'cell'], basis: design('Paper beside electronic (8).'),
    }),
  ),
  move({
    row: 'T.X3', from: [...stayStates], event: 'RECORD_PAPER_EXTENSION', by: ['base.clerk', 'issuer.clerk'], requires: [rule.isPaperHandover], to: 'active-temporary',
    record: (facts, { newEnd, number, on }) => extended(facts, newEnd, number, on),
    tells: ['member', 'cell'], basis: design('Paper beside electronic (8).'),
  }),
  move({
    row: 'T.X4', from: 'active-temporary', event: 'REMIND_RETURN', by: ['system'], requires: [rule.reminderIsDue], to: 'active-temporary',
    record: (_, __, { on }) => ({ remindedOn: on }), tells: ['member', 'cell-dest'], basis: design('T5.'),
  }),
  move({
    row: 'P2.X10', from: [...during], event: 'CANCEL', by: leadersOf('base'), requires: [...mayDecide], to: 'cancelled',
    record: (_, { kind, reason }, { on }) => ({ closing: { kind, reason, on } }), tells: ['last-handler', 'cell-dest', 'host'], basis: design('Cross-procedure rule (7.4).'),
  }),
  ...during.map((from) =>
    move({
      row: 'P2.X11', from, event: 'UPDATE_FROM_REGISTER', by: ['system'], to: from,
      // Once the member is there, the place of the stay stays as it was; successors are followed by the reader (7.5).
      record: (_, { register }) => ({ register }), basis: design('A register look-up is recorded.'),
    }),
  ),
];

/** What an extension changes. */
export const extended = (facts: Facts, newEnd: string, number: string, on: string) => ({
  extendedTo: newEnd,
  extensions: [...(facts.extensions ?? []), { from: stayIn(facts)?.end ?? on, to: newEnd, on, number }],
  extension: undefined, remindedOn: undefined, overdueSince: undefined,
});

/** Everybody of the units that have the dossier may leave a note for the others. */
function noteTakers(from: State) {
  const parties = new Set(handlersOf(from).map((seat) => seat.slice(0, seat.indexOf('.')) as PartyKey));
  return [...parties].flatMap((party) => [...filersOf(party), `${party}.clerk` as const]);
}
