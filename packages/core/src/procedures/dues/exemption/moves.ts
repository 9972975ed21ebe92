import { design, law } from '../../../law/basis.ts';
import { movesOf, type AnyMove } from '../../../model/procedure.ts';
import { mayDecide } from '../../common/rules.ts';
import { filersOf, leadersOf } from '../../common/seats.ts';
import type { events } from './events.ts';
import type { Facts } from './facts.ts';
import type { Requested } from './request.ts';
import * as rule from './rules.ts';
import { handled, handlersOf, type State } from './states.ts';

const move = movesOf<Facts, State, typeof events>();

const commonRule = design('Common rule (2.2).');
const relief = law('01-QĐ/TW', 'Điều 5');

/** The request as the facts keep it: the declarations stay in the log. */
const asRequest = ({ kind, hardship, reason, evidence, fromMonth, toMonth }: Requested) => ({
  request: { kind, reason, fromMonth, toMonth, ...(hardship ? { hardship } : {}), ...(evidence ? { evidence } : {}) },
});

/** The table of a request for relief (5.2 c). The handbook numbers no rows; these are ours. */
export const moves: readonly AnyMove<Facts, State, typeof events>[] = [
  move({
    row: 'P3c.1', from: 'draft', event: 'SUBMIT', by: ['member', ...filersOf('cell')], to: 'submitted',
    record: ({ memberId }, input, { on, actor }) => ({ ...asRequest(input), submittedOn: on, initiatorId: actor.personId, consentOnBehalf: actor.personId === memberId ? undefined : true }),
    issues: ['receipt'], tells: ['cell'], basis: relief,
  }),
  ...handled.map((from) =>
    move({
      row: 'P3c.2', from, event: 'REQUEST_SUPPLEMENT', by: handlersOf(from), requires: [...mayDecide], to: 'needs-supplement',
      record: (_, { reason }, { on }) => ({ supplement: { from, on, reason } }), tells: ['member'], basis: commonRule,
    }),
  ),
  move({
    row: 'P3c.3', from: 'needs-supplement', event: 'RESUBMIT', by: ['member', 'initiator'],
    // Left for a supplement only together with the record of where from.
    to: { among: handled, pick: ({ backTo }) => backTo! },
    record: ({ supplement }, input) => ({ ...asRequest(input), backTo: supplement?.from, supplement: undefined }), tells: ['next-handler'], basis: commonRule,
  }),
  move({
    row: 'P3c.4', from: 'needs-supplement', event: 'SUPPLEMENT_TIMEOUT', by: ['system'], requires: [rule.supplementLapsed], to: 'closed-unsupplemented',
    record: (_, __, { on }) => ({ closing: { kind: 'unsupplemented', reason: '', on } }), tells: ['member', 'cell'], basis: commonRule,
  }),
  move({
    row: 'P3c.5', from: 'submitted', event: 'CONSIDER', by: leadersOf('cell'), requires: [...mayDecide], to: 'cell-considered',
    record: (_, considered) => ({ considered }), issues: ['minutes-extract'], tells: ['member'], basis: relief,
  }),
  move({ row: 'P3c.6', from: 'cell-considered', event: 'REPORT_UP', by: leadersOf('cell'), requires: [...mayDecide, rule.isForTheCommittee], to: 'upper-decision', tells: ['next-handler'], basis: relief }),
  ...([['cell-considered', 'cell', [rule.isForTheCell]], ['upper-decision', 'base', []]] as const).flatMap(([from, by, rules]) => [
    move({
      row: by === 'cell' ? 'P3c.7' : 'P3c.8', from, event: 'DECIDE', by: leadersOf(by), requires: [...mayDecide, ...rules], to: 'decided',
      record: (_, { number, kind, fromMonth, toMonth }, { on }) => ({ decision: { number, kind, fromMonth, toMonth, on, by } }), issues: ['decision'], tells: ['member', 'cell'], basis: relief,
    }),
    move({
      row: by === 'cell' ? 'P3c.9' : 'P3c.10', from, event: 'REFUSE', by: leadersOf(by), requires: [...mayDecide, ...rules], to: 'refused',
      record: (_, { reason }, { on }) => ({ closing: { kind: 'refused', reason, on } }), issues: ['refusal-notice'], tells: ['member', 'cell'], basis: relief,
    }),
  ]),
  move({ row: 'P3c.11', from: 'decided', event: 'ACTIVATE', by: ['system'], requires: [rule.hasBegun], to: 'active', tells: ['member'], basis: design('From the first day of the month it states (5.2).') }),
  move({ row: 'P3c.12', from: 'active', event: 'EXPIRE', by: ['system'], requires: [rule.hasEnded], to: 'expired', tells: ['member', 'cell'], basis: relief }),
  move({
    row: 'P3c.13', from: ['draft', 'submitted', 'needs-supplement', 'cell-considered', 'upper-decision'], event: 'WITHDRAW', by: ['member', 'initiator'], to: 'withdrawn',
    record: (_, { reason }, { on }) => ({ closing: { kind: 'withdrawn', reason: reason ?? '', on } }), tells: ['last-handler'], basis: commonRule,
  }),
  move({
    row: 'P3c.14', from: ['draft', 'submitted', 'needs-supplement', 'cell-considered', 'upper-decision', 'decided', 'active'], event: 'CANCEL', by: leadersOf('base'), requires: [...mayDecide], to: 'cancelled',
    record: (_, { kind, reason }, { on }) => ({ closing: { kind, reason, on } }), tells: ['cell'], basis: design('Cross-procedure rule (7.4).'),
  }),
  ...(['draft', 'submitted', 'needs-supplement', 'cell-considered', 'upper-decision', 'decided', 'active'] as const).map((from) =>
    move({ row: 'P3c.15', from, event: 'UPDATE_FROM_REGISTER', by: ['system'], to: from, record: (_, { register }) => ({ register }), basis: design('A register look-up is recorded.') }),
  ),
];
