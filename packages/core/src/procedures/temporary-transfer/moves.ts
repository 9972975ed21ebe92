import { design, law } from '../../law/basis.ts';
import { movesOf, type AnyMove } from '../../model/procedure.ts';
import { mayDecide } from '../common/rules.ts';
import { filersOf, leadersOf } from '../common/seats.ts';
import { asApplication } from '../common/supplement.ts';
import { onlineOrder, outboundLeg, sign, submitted } from '../transfer/outbound-leg.ts';
import type { events } from './events.ts';
import { stayStates, type Facts } from './facts.ts';
import { afterConversion, backToStay } from './routes.ts';
import * as rule from './rules.ts';
import { extended, stayRows } from './stay-rows.ts';
import type { State } from './states.ts';

const move = movesOf<Facts, State, typeof events>();

const stayLaw = law('232-QĐ/TW', '6.3.2');
const committees = [...leadersOf('base'), ...leadersOf('host')];

/** The table of the temporary transfer: rows 1 to 21 of 3.4 with the differences of 4.3, then T1 to T11 and what they need besides (T.X). */
export const moves: readonly AnyMove<Facts, State, typeof events>[] = [
  move({
    row: 'P2.1', from: 'draft', event: 'SUBMIT',
    by: ['member', ...filersOf('cell'), 'base.clerk'],
    requires: [rule.memberIsActive, rule.memberIsNotExempt, rule.memberIsNotAbroad, rule.originIsOnline, rule.noOtherTransfer],
    advises: [rule.destinationIsOnline],
    to: 'cell-intake',
    record: (facts, input, now) => ({ ...submitted('TT', facts, now), application: asApplication(input) }),
    issues: ['receipt'], tells: ['cell'], basis: stayLaw,
  }),
  // The cell committee may decide without a meeting; the member's mandates go on, so their open tasks do too.
  ...outboundLeg<Facts, State, typeof events>({
    table: 'P2', beforeCell: [], onIntroduction: [rule.duesArePaid], sealedFile: false, received: 'active-temporary',
  }),
  move({
    row: 'T1', from: 'dest-cell-receive', event: 'RECEIVE', by: leadersOf('cell-dest'), requires: [...mayDecide, rule.isNotPaperHandover], to: 'active-temporary',
    record: (facts, { number, meetingOn }, now) => ({ ...sign('cell-dest', facts, { number }, now), receiveMeetingOn: meetingOn, receivedOn: now.on }),
    issues: ['introduction.last', 'receipt-report'], tells: ['member', 'cell', 'base', 'host'], basis: onlineOrder,
  }),
  ...stayStates.map((from) =>
    move({
      row: from === 'active-temporary' ? 'T2' : 'T9', from, event: 'REQUEST_EXTENSION', by: ['member'],
      ...(from === 'active-temporary' ? { requires: [rule.stayIsRunning, rule.isNotPaperHandover] } : { asks: ['explanation'], requires: [rule.isNotPaperHandover] }),
      to: 'extension-review',
      record: (_, { newEnd, reason, explanation, specialDecisionRef }, { on }) => ({ extension: { from, newEnd, reason, explanation, specialDecisionRef, on } }),
      tells: ['cell', 'cell-dest', 'host'], basis: stayLaw,
    }),
  ),
  move({
    row: 'T.X1', from: 'extension-review', event: 'ACKNOWLEDGE_AT_OFFICIAL', by: leadersOf('cell'), requires: [...mayDecide], to: 'extension-review',
    record: ({ extension }, _, { on, actor }) => ({ extension: extension && { ...extension, official: { on, by: actor.personId } } }), tells: ['host'], basis: stayLaw,
  }),
  move({
    row: 'T.X5', from: 'extension-review', event: 'ACKNOWLEDGE_AT_TEMPORARY', by: leadersOf('cell-dest'), requires: [...mayDecide], to: 'extension-review',
    record: ({ extension }, _, { on, actor }) => ({ extension: extension && { ...extension, temporary: { on, by: actor.personId } } }), tells: ['host'], basis: stayLaw,
  }),
  move({
    row: 'T3', from: 'extension-review', event: 'APPROVE_EXTENSION', by: leadersOf('host'),
    requires: [...mayDecide, rule.officialHasAcknowledged, rule.temporaryHasAcknowledged], to: 'active-temporary',
    record: (facts, { number }, { on }) => (facts.extension ? extended(facts, facts.extension.newEnd, number, on) : {}),
    issues: ['extension-note'], tells: ['member', 'cell', 'cell-dest'], basis: stayLaw,
  }),
  move({
    row: 'T4', from: 'extension-review', event: 'REJECT_EXTENSION', by: leadersOf('host'), requires: [...mayDecide], to: backToStay,
    record: ({ extension }) => ({ extension: undefined, stayBackTo: extension?.from }), tells: ['member', 'cell', 'cell-dest'], basis: design('T4.'),
  }),
  ...stayStates.map((from) =>
    move({
      row: from === 'active-temporary' ? 'T5' : 'T9', from, event: 'REQUEST_RETURN', by: ['member'],
      ...(from === 'active-temporary' ? {} : { asks: ['explanation'] }), to: 'return-review',
      record: (_, { reason, explanation }, { on, actor }) => ({ returnAsked: { on, by: actor.personId, reason, explanation } }),
      tells: ['next-handler', 'cell'], basis: design('T5.'),
    }),
  ),
  move({
    row: 'T6', from: 'return-review', event: 'COMMENT_AND_INTRODUCE_BACK', by: leadersOf('cell-dest'), asks: ['stayComment'],
    requires: [...mayDecide, rule.isNotPaperHandover], to: 'return-approval',
    record: (_, { stayComment = '' }, { on, actor }) => ({ stayComment: { text: stayComment, on, by: actor.personId } }),
    issues: ['stay-comment'], tells: ['next-handler'], basis: design('T6.'),
  }),
  move({
    row: 'T6', from: 'return-approval', event: 'COMMENT_AND_INTRODUCE_BACK', by: leadersOf('host'), asks: ['number'],
    requires: [...mayDecide, rule.isNotPaperHandover], to: 'returning',
    record: (_, { number = '' }, { on, actor }) => ({ returnPaper: { number, on, signedBy: actor.personId } }),
    issues: ['introduction.back'], tells: ['member', 'next-handler'], basis: design('T6.'),
  }),
  move({
    row: 'T7', from: 'returning', event: 'RECEIVE_BACK', by: leadersOf('cell'), requires: [...mayDecide], to: 'completed',
    record: (_, __, { on }) => ({ returnedOn: on }), tells: ['member', 'base', 'host', 'cell-dest'], basis: design('T7.'),
  }),
  move({
    row: 'T8', from: 'active-temporary', event: 'END_DATE_PASSED', by: ['system'], requires: [rule.stayHasEnded], to: 'overdue-return',
    record: (_, __, { on }) => ({ overdueSince: on }), tells: ['member', 'cell', 'cell-dest'], basis: design('T8.'),
  }),
  ...stayStates.map((from) =>
    move({
      row: 'T10', from, event: 'CONVERT_TO_OFFICIAL', by: ['member'], to: 'converting',
      record: (_, { reason }, { on }) => ({ conversion: { from, on, reason } }), tells: ['cell', 'cell-dest'], basis: design('T10.'),
    }),
  ),
  move({
    row: 'T11', from: 'active-temporary', event: 'TERMINATE_EARLY', by: committees, requires: [...mayDecide], to: 'return-review',
    record: (_, { reason }, { on, actor }) => ({ returnAsked: { on, by: actor.personId, reason, early: true } }),
    tells: ['member', 'cell', 'next-handler'], basis: design('T11.'),
  }),
  move({
    row: 'T.X2', from: 'converting', event: 'CONVERSION_ENDED', by: ['system'], to: afterConversion,
    record: ({ conversion }, { outcome, dossierId }) => ({ convertedBy: outcome === 'received' ? dossierId : undefined, stayBackTo: conversion?.from, conversion: undefined }),
    tells: ['member', 'cell', 'cell-dest'], basis: design('T10.'),
  }),
  ...stayRows,
];
