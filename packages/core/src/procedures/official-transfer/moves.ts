import { design, law } from '../../law/basis.ts';
import type { Moment } from '../../model/actor.ts';
import { movesOf, type AnyMove } from '../../model/procedure.ts';
import { mayDecide, officerIsDelegated } from '../common/rules.ts';
import { counterOf, filersOf, leadersOf, upperDecidersOf } from '../common/seats.ts';
import { dossierCode } from '../../identifiers/dossier-code.ts';
import { isLate } from './application.ts';
import type { events } from './events.ts';
import type { Facts } from './facts.ts';
import { commonRows } from './common-rows.ts';
import { afterBase, afterCell, firstIntake, stateThatAsked } from './routes.ts';
import * as rule from './rules.ts';
import { destinationSteps, handlersOf, originSteps, type State } from './states.ts';

const move = movesOf<Facts, State, typeof events>();
type Row = AnyMove<Facts, State, typeof events>;

const issuers = upperDecidersOf('issuer');
const introductionLaw = law('294-QĐ/TW', '6.3.1');
const onlineOrder = law('4192-QĐ/BTCTW', 'trình tự thực hiện');
const commonRule = design('Common rule (2.2).');

const sign = (party: Facts['boxes'][number]['party'], { boxes }: Facts, { number }: { readonly number: string }, { on, actor }: Moment) => ({
  boxes: [...boxes.filter((box) => box.party !== party), { party, number, on, signedBy: actor.personId, signerName: actor.name }],
});
const introduce = ({ route, register }: Facts, number: string, on: string) => ({
  introduction: { number, on, issuedBy: route?.units.upper ?? register.origin.base },
});

/** The application as the facts keep it: the declarations stay in the log. */
const asApplication = <T extends { readonly truthDeclared: true; readonly consentOnBehalf?: true | undefined }>(input: T) => {
  const { truthDeclared: _, consentOnBehalf: __, ...application } = input;
  return application;
};

/** The table of the official transfer, row for row (handbook 3.4). The rows of the common rules follow it. */
export const moves: readonly Row[] = [
  move({
    row: 'P1.1', from: 'draft', event: 'SUBMIT',
    by: ['member', ...filersOf('cell'), 'base.clerk'],
    requires: [rule.memberIsActive, rule.memberIsNotExempt, rule.memberIsNotAbroad, rule.originIsOnline, rule.noOtherTransfer],
    advises: [rule.destinationIsOnline],
    to: 'cell-intake',
    record: ({ register, serial, memberId }, input, { on, actor }) => ({
      application: asApplication(input),
      route: register.route,
      code: dossierCode('CT', register.originCode, on.slice(0, 7), serial),
      submittedOn: on,
      initiatorId: actor.personId,
      channel: register.route?.paperHandover ? 'mixed' : 'electronic',
      late: isLate(input, on) ? true : undefined,
      consentOnBehalf: actor.personId === memberId ? undefined : true,
    }),
    issues: ['receipt'], tells: ['cell'], basis: onlineOrder,
  }),
  move({ row: 'P1.2', from: 'cell-intake', event: 'ACCEPT', by: leadersOf('cell'), requires: [...mayDecide], to: 'cell-review', tells: ['member'], basis: onlineOrder }),
  ...originSteps.map((from) =>
    move({
      row: 'P1.3', from, event: 'REQUEST_SUPPLEMENT', by: handlersOf(from), requires: [...mayDecide, officerIsDelegated], to: 'needs-supplement',
      record: (_, { items, kind, reason }, { on }) => ({ supplement: { from, on, kind, items, reason } }),
      issues: ['supplement-request'], tells: ['member'], basis: commonRule,
    }),
  ),
  move({
    row: 'P1.4', from: 'needs-supplement', event: 'RESUBMIT', by: ['member', 'initiator'], to: stateThatAsked,
    record: ({ supplement, register }, input) => ({ application: asApplication(input), route: register.route, backTo: supplement?.from, supplement: undefined }),
    tells: ['next-handler'], basis: commonRule,
  }),
  move({
    row: 'P1.5', from: 'cell-review', event: 'RECORD_MEETING', by: leadersOf('cell'), requires: [...mayDecide],
    advises: [rule.notUnderDiscipline, rule.notSuspended], to: 'cell-review',
    record: (_, meeting) => ({ meeting }), issues: ['minutes-extract'], basis: onlineOrder,
  }),
  move({
    row: 'P1.6', from: 'cell-review', event: 'INTRODUCE_UP', by: leadersOf('cell'), requires: [...mayDecide, rule.meetingIsRecorded], to: afterCell,
    record: (facts, input, now) => sign('cell', facts, input, now), issues: ['introduction.box1'], tells: ['next-handler'], basis: introductionLaw,
  }),
  move({
    row: 'P1.7', from: 'sub-review', event: 'INTRODUCE_UP', by: leadersOf('sub'), requires: [...mayDecide], to: 'base-review',
    record: (facts, input, now) => sign('sub', facts, input, now), issues: ['introduction.box2'], tells: ['next-handler'], basis: introductionLaw,
  }),
  move({
    row: 'P1.8', from: 'base-review', event: 'APPROVE', by: leadersOf('base'), asks: ['comment', 'fileIsComplete', 'sealNo', 'sealedOn'],
    requires: [...mayDecide, rule.notUnderDiscipline, rule.notSuspended, ...rule.fitToIntroduce.map(rule.whenIntroducing)],
    advises: [rule.whenIntroducing(rule.duesGapIsNone)], to: afterBase,
    record: (facts, { number, comment, sealNo, sealedOn, cell }, now) => ({
      ...sign('base', facts, { number }, now),
      baseComment: comment,
      fileSeal: sealNo && sealedOn ? { number: sealNo, on: sealedOn } : undefined,
      ...(cell && facts.route ? { route: { ...facts.route, units: { ...facts.route.units, 'cell-dest': cell } } } : {}),
      ...(afterBase.pick(facts) === 'introduced' ? introduce(facts, number, now.on) : {}),
    }),
    issues: ['introduction.box3'], tells: ['member', 'next-handler', 'base-dest', 'sub-dest', 'cell-dest', 'upper'], basis: introductionLaw,
  }),
  move({
    row: 'P1.9', from: 'upper-review', event: 'APPROVE', by: upperDecidersOf('upper'),
    requires: [...mayDecide, officerIsDelegated, rule.notUnderDiscipline, rule.notSuspended, ...rule.fitToIntroduce],
    advises: [rule.duesGapIsNone], to: 'introduced',
    record: (facts, { number }, now) => ({ ...sign('upper', facts, { number }, now), ...introduce(facts, number, now.on) }),
    issues: ['introduction.upper'], tells: ['member', 'upper-dest', 'base-dest'], basis: introductionLaw,
  }),
  ...(['base-review', 'upper-review'] as const).map((from) =>
    move({
      row: 'P1.10', from, event: 'HOLD', by: handlersOf(from), requires: [...mayDecide, officerIsDelegated], to: 'hold',
      record: (_, { ground, reason }, { on }) => ({ hold: { from, on, ground, reason } }), issues: ['hold-notice'], tells: ['cell', 'member'],
      basis: design('E5, E6: held until settled.'),
    }),
  ),
  move({
    row: 'P1.11', from: 'hold', event: 'RESUME', by: handlersOf('hold'), requires: [...mayDecide, officerIsDelegated, rule.levelMayResume],
    to: { among: ['base-review', 'upper-review'], pick: stateThatAsked.pick },
    record: ({ hold }) => ({ backTo: hold?.from, hold: undefined }), tells: ['cell', 'member'],
    basis: design('E5, E6: held until settled.'),
  }),
  ...(['base-review', 'upper-review'] as const).map((from) =>
    move({
      row: 'P1.12', from, event: 'REFUSE', by: handlersOf(from), requires: [...mayDecide, officerIsDelegated], to: 'refused',
      record: (_, { reason, ground }, { on }) => ({ closing: { kind: 'refused', reason, ground, on } }), issues: ['refusal-notice'], tells: ['member', 'cell'],
      basis: commonRule,
    }),
  ),
  move({
    row: 'P1.13', from: ['draft', 'cell-intake', 'needs-supplement', 'cell-review', 'sub-review', 'base-review'], event: 'WITHDRAW', by: ['member', 'initiator'],
    requires: [rule.nothingHasLeft], to: 'withdrawn',
    record: (_, { reason }, { on }) => ({ closing: { kind: 'withdrawn', reason: reason ?? '', on } }), tells: ['last-handler'], basis: commonRule,
  }),
  move({
    row: 'P1.14', from: 'introduced', event: 'PRESENT', by: ['member', ...counterOf('upper-dest'), ...counterOf('base-dest'), ...counterOf('cell-dest')],
    requires: [rule.presentedInTime, rule.isNotPaperHandover], to: firstIntake,
    record: (_, __, { on }) => ({ presentedOn: on }), tells: ['next-handler'], basis: introductionLaw,
  }),
  move({
    row: 'P1.15', from: 'introduced', event: 'PRESENTATION_TIMEOUT', by: ['system'], requires: [rule.presentationHasLapsed], to: 'presentation-overdue',
    tells: ['member', 'base', 'base-dest'], basis: introductionLaw,
  }),
  move({
    row: 'P1.16', from: 'presentation-overdue', event: 'ACCEPT_EXPLANATION',
    by: [...leadersOf('base'), ...upperDecidersOf('upper'), ...leadersOf('base-dest')],
    requires: [...mayDecide, officerIsDelegated, rule.delayIsExplained, rule.isNotPaperHandover], to: firstIntake,
    record: ({ delay }, { note }, { on }) => ({ delay: delay && { ...delay, accepted: note }, presentedOn: on }), tells: ['member', 'next-handler'],
    basis: introductionLaw,
  }),
  move({
    row: 'P1.17', from: 'presentation-overdue', event: 'CANCEL_INTRODUCTION', by: issuers, requires: [...mayDecide, officerIsDelegated], to: 'cancelled',
    record: (_, { reason }, { on }) => ({ closing: { kind: 'introduction-cancelled', reason, on } }),
    tells: ['member', 'cell', 'base', 'base-dest'], basis: design('Row 17.'),
  }),
  move({
    row: 'P1.18', from: 'dest-upper-intake', event: 'INTRODUCE_DOWN', by: upperDecidersOf('upper-dest'), requires: [...mayDecide, officerIsDelegated],
    to: 'dest-base-intake',
    record: (facts, { number }, now) => sign('upper-dest', facts, { number }, now), issues: ['introduction.upper-dest'], tells: ['next-handler'],
    basis: introductionLaw,
  }),
  move({
    row: 'P1.19', from: 'dest-base-intake', event: 'INTRODUCE_DOWN', by: leadersOf('base-dest'), asks: ['cell', 'fileReceived'],
    requires: [...mayDecide, rule.fileIsNotLost], to: 'dest-cell-receive',
    record: (facts, { number, cell, fileReceived }, now) => ({
      ...sign('base-dest', facts, { number }, now),
      ...(fileReceived ? { fileReceived: { how: fileReceived, on: now.on } } : {}),
      ...(cell && facts.route ? { route: { ...facts.route, units: { ...facts.route.units, 'cell-dest': cell } } } : {}),
    }),
    issues: ['introduction.base-dest'], tells: ['next-handler'], basis: introductionLaw,
  }),
  ...destinationSteps.map((from) =>
    move({
      row: 'P1.20', from, event: 'RETURN_BY_DESTINATION', by: handlersOf(from), requires: [...mayDecide, officerIsDelegated], to: 'returned-by-destination',
      record: (_, { kind, reason }, { on }) => ({ destinationReturn: { from, kind, reason, on } }), issues: ['return-note'], tells: ['issuer'],
      basis: design('Row 20.'),
    }),
  ),
  move({
    row: 'P1.21', from: 'returned-by-destination', event: 'CORRECT_AND_RESEND', by: issuers, requires: [...mayDecide, officerIsDelegated], to: 'introduced',
    record: (facts, { number, destination }, { on }) => ({
      introduction: { ...introduce(facts, number, on).introduction, corrects: facts.introduction?.number },
      ...(destination && facts.application ? { application: { ...facts.application, destination } } : {}),
      boxes: facts.boxes.filter(({ party }) => !party.endsWith('-dest')),
      destinationReturn: undefined, presentedOn: undefined, delay: undefined,
    }),
    issues: ['introduction.corrected'], tells: ['member', 'upper-dest', 'base-dest'], basis: design('Row 21.'),
  }),
  move({
    row: 'P1.22', from: 'dest-cell-receive', event: 'RECEIVE', by: leadersOf('cell-dest'), requires: [...mayDecide, rule.isNotPaperHandover], to: 'received',
    record: (facts, { number, meetingOn }, now) => ({ ...sign('cell-dest', facts, { number }, now), receiveMeetingOn: meetingOn, receivedOn: now.on }),
    issues: ['introduction.last', 'receipt-report'], tells: ['member', 'base', 'base-dest'], basis: onlineOrder,
  }),

  ...commonRows,
];
