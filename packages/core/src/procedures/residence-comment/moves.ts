import { design, law } from '../../law/basis.ts';
import { dossierCode } from '../../identifiers/dossier-code.ts';
import { movesOf, type AnyMove } from '../../model/procedure.ts';
import { residenceCommentDays, residenceConfirmDays } from '../../policy/service-levels.ts';
import { mayDecide, notOwnDossier } from '../common/rules.ts';
import { counterOf, filersOf, leadersOf, upperDecidersOf } from '../common/seats.ts';
import { asApplication } from '../common/supplement.ts';
import { commonRows } from './common-rows.ts';
import type { events } from './events.ts';
import type { Facts, ResidenceStep } from './facts.ts';
import { communeIntakeDays } from './policy.ts';
import { afterSubmission } from './routes.ts';
import * as rule from './rules.ts';
import type { State } from './states.ts';

const move = movesOf<Facts, State, typeof events>();

const duty = law('213-QĐ/TW', 'Điều 2');
const workplace = [...leadersOf('workplace-cell'), ...leadersOf('workplace-base')];

/** What entering a step of the residence records: since when it runs; it is not overdue. */
const enter = (name: ResidenceStep, since: string) => ({ step: { name, since }, overdue: undefined });

/** The table of the residence comment, row for row (handbook 6.2). The rows of the common rules follow it. */
export const moves: readonly AnyMove<Facts, State, typeof events>[] = [
  move({
    row: 'N1', from: 'draft', event: 'SUBMIT', by: ['member', ...leadersOf('workplace-cell')], requires: rule.mayStart, to: afterSubmission,
    record: ({ register, serial, memberId }, input, { on, actor }) => {
      const byMember = actor.personId === memberId;
      return {
        application: asApplication(input),
        code: dossierCode('NX', register.originCode, on.slice(0, 7), serial),
        submittedOn: on, initiatorId: actor.personId, startedBy: byMember ? 'member' : 'workplace',
        channel: register.communeOnline ? 'electronic' : 'mixed',
        ...(byMember ? {} : { slip: { on, by: actor.personId, name: actor.name, number: input.slipNumber }, ...enter('commune-intake', on) }),
      };
    },
    issues: ['request-slip'], tells: ['member', 'next-handler'], basis: duty,
  }),
  move({
    row: 'N2', from: 'workplace-check', event: 'SEND', by: [...leadersOf('workplace-cell'), 'workplace-base.secretary'],
    requires: [notOwnDossier, rule.selfReportIsAttached], to: 'commune-intake',
    record: (_, { number }, { on, actor }) => ({ slip: { on, by: actor.personId, name: actor.name, number }, ...enter('commune-intake', on) }),
    issues: ['request-slip.signed'], tells: ['member', 'next-handler'], basis: duty,
  }),
  move({
    row: 'N3', from: 'commune-intake', event: 'ASSIGN_CELL', by: counterOf('commune'), to: 'cell-comment',
    record: (_, { cell }, { on }) => ({ residenceCell: cell, ...enter('cell-comment', on) }), tells: ['next-handler'], basis: duty,
  }),
  ...(['commune-intake', 'cell-comment'] as const).map((from) =>
    move({
      row: 'N4', from, event: 'MISDIRECT', by: from === 'commune-intake' ? counterOf('commune') : [...counterOf('commune'), ...leadersOf('residence-cell')], to: 'misdirected',
      record: (_, { why, reason }, { on }) => ({ misdirected: { why, reason, on }, residenceCell: undefined, draftComment: undefined, step: undefined, overdue: undefined }),
      tells: ['workplace-cell', 'workplace-base', 'initiator'], basis: design('N4.'),
    }),
  ),
  move({
    row: 'N.X1', from: 'misdirected', event: 'CORRECT_ADDRESS', by: workplace, requires: [notOwnDossier], to: 'commune-intake',
    record: ({ application }, { commune, address }, { on }) => ({ application: application && { ...application, commune, address }, misdirected: undefined, ...enter('commune-intake', on) }),
    tells: ['member', 'next-handler'], basis: design('N4.'),
  }),
  move({
    row: 'N5', from: 'cell-comment', event: 'SAVE_COMMENT', by: filersOf('residence-cell'), requires: [notOwnDossier], to: 'cell-comment',
    record: (_, draftComment) => ({ draftComment }), basis: duty,
  }),
  move({
    row: 'N6', from: 'cell-comment', event: 'SIGN_COMMENT', by: leadersOf('residence-cell'), requires: [...mayDecide], to: 'commune-confirm',
    record: (_, comment, { on, actor }) => ({ comment, draftComment: undefined, returned: undefined, signed: { on, by: actor.personId, name: actor.name }, ...enter('commune-confirm', on) }),
    issues: ['comment-form'], tells: ['next-handler'], basis: duty,
  }),
  // The answers to this event are its number: the comment cannot be edited here, only returned (N8).
  move({
    row: 'N7', from: 'commune-confirm', event: 'CONFIRM', by: upperDecidersOf('commune'), requires: [...mayDecide, rule.officerIsDelegated], to: 'returned-to-workplace',
    record: (_, { number }, { on, actor }) => ({ confirmed: { on, by: actor.personId, name: actor.name, number }, step: undefined, overdue: undefined }),
    issues: ['confirmation'], tells: ['member', 'workplace-cell', 'workplace-base', 'initiator'], basis: duty,
  }),
  move({
    row: 'N8', from: 'commune-confirm', event: 'RETURN_TO_CELL', by: upperDecidersOf('commune'), requires: [...mayDecide, rule.officerIsDelegated], to: 'cell-comment',
    // The cell goes on with what it wrote.
    record: ({ comment }, { reason }, { on }) => ({ returned: { on, reason }, draftComment: comment, comment: undefined, signed: undefined, ...enter('cell-comment', on) }),
    tells: ['next-handler'], basis: design('N8.'),
  }),
  move({
    row: 'N9', from: 'returned-to-workplace', event: 'ACKNOWLEDGE', by: [...leadersOf('workplace-cell'), 'workplace-base.org-head', 'workplace-base.org-officer'],
    requires: [notOwnDossier], to: 'acknowledged', record: (_, __, { on }) => ({ acknowledgedOn: on }), tells: ['member', 'commune', 'residence-cell'], basis: duty,
  }),
  ...([['commune-intake', communeIntakeDays], ['cell-comment', residenceCommentDays], ['commune-confirm', residenceConfirmDays]] as const).map(([from, length]) =>
    move({
      row: 'N10', from, event: 'SLA_PASSED', by: ['system'], requires: [rule.stepIsOverdue(length)], to: from,
      record: (_, __, { on }) => ({ overdue: { step: from, on } }), tells: ['next-handler', 'workplace-cell', 'initiator'], basis: design('N10.'),
    }),
  ),
  move({
    row: 'N.X2', from: ['commune-intake', 'cell-comment', 'commune-confirm'], event: 'CLOSE_OVERDUE', by: workplace, requires: [notOwnDossier, rule.longOverdue], to: 'closed-overdue',
    record: (_, { reason }, { on }) => ({ closing: { kind: 'overdue', reason, on } }), tells: ['member', 'last-handler'], basis: design('N10.'),
  }),
  ...commonRows,
];
