import { design, law } from '../../law/basis.ts';
import type { Moment } from '../../model/actor.ts';
import type { AnyMove, EventMap, Rule } from '../../model/procedure.ts';
import { decides, mayDecide } from '../common/rules.ts';
import { counterOf, leadersOf, upperDecidersOf } from '../common/seats.ts';
import { dossierCode } from '../../identifiers/dossier-code.ts';
import { asApplication } from '../common/supplement.ts';
import { commonRows, commonRule, introductionLaw, issuers, move } from './common-rows.ts';
import type { TransferFacts } from './facts.ts';
import { afterBase, afterCell, firstIntake, stateThatAsked } from './routes.ts';
import * as rule from './rules.ts';
import { destinationSteps, handlersOf, originSteps } from './states.ts';

/** How the outbound leg of one transfer differs from the other's. */
export interface Leg {
  /** The table whose row numbers it carries. */
  readonly table: 'P1' | 'P2';
  /** What must be true before the cell introduces upwards. */
  readonly beforeCell: readonly Rule<any>[];
  /** What must be true on the day of introduction. */
  readonly onIntroduction: readonly Rule<any>[];
  /** The member file is sealed, travels with the member and is received. */
  readonly sealedFile: boolean;
  /** Where a paper step of a destination outside the system ends. */
  readonly received: string;
}

export const onlineOrder = law('4192-QĐ/BTCTW', 'trình tự thực hiện');

/** A box of the introduction paper, signed; a box of the same party is written again. */
export const sign = (
  party: TransferFacts['boxes'][number]['party'],
  { boxes }: TransferFacts,
  { number }: { readonly number: string },
  { on, actor }: Moment,
) => ({
  boxes: [
    ...boxes.filter((box) => box.party !== party),
    { party, number, on, signedBy: actor.personId, signerName: actor.name },
  ],
});
const choose = (cell: string | undefined, { route }: TransferFacts) =>
  cell && route ? { route: { ...route, units: { ...route.units, 'cell-dest': cell } } } : {};
const introduce = ({ route, register }: TransferFacts, number: string, on: string) => ({
  introduction: { number, on, issuedBy: route?.units.upper ?? register.origin.base },
});

/**
 * The way from the cell that has the dossier to the cell that is to receive (handbook 3.4, rows 2 to 21), and the common rows.
 * Each transfer adds its submission (row 1) and its receipt (row 22, T1).
 */
export function outboundLeg<Facts extends TransferFacts, State extends string, Events extends EventMap>(
  leg: Leg,
): readonly AnyMove<Facts, State, Events>[] {
  const { table, beforeCell, onIntroduction, sealedFile } = leg;
  const rows = [
    move({ row: '2', from: 'cell-intake', event: 'ACCEPT', by: leadersOf('cell'), requires: [...mayDecide], to: 'cell-review', tells: ['member'], basis: onlineOrder }),
    ...originSteps.map((from) =>
      move({
        row: '3', from, event: 'REQUEST_SUPPLEMENT', by: handlersOf(from), requires: decides, to: 'needs-supplement',
        record: (_, { items, kind, reason }, { on }) => ({ supplement: { from, on, kind, items, reason } }),
        issues: ['supplement-request'], tells: ['member'], basis: commonRule,
      }),
    ),
    move({
      row: '4', from: 'needs-supplement', event: 'RESUBMIT', by: ['member', 'initiator'], to: stateThatAsked,
      record: ({ supplement, register }, input) => ({ application: asApplication(input), route: register.route, backTo: supplement?.from, supplement: undefined }),
      tells: ['next-handler'], basis: commonRule,
    }),
    move({
      row: '5', from: 'cell-review', event: 'RECORD_MEETING', by: leadersOf('cell'), requires: [...mayDecide],
      advises: [rule.notUnderDiscipline, rule.notSuspended], to: 'cell-review',
      record: (_, meeting) => ({ meeting }), issues: ['minutes-extract'], basis: onlineOrder,
    }),
    move({
      row: '6', from: 'cell-review', event: 'INTRODUCE_UP', by: leadersOf('cell'), requires: [...mayDecide, ...beforeCell], to: afterCell,
      record: (facts, input, now) => sign('cell', facts, input, now), issues: ['introduction.box1'], tells: ['next-handler'], basis: introductionLaw,
    }),
    move({
      row: '7', from: 'sub-review', event: 'INTRODUCE_UP', by: leadersOf('sub'), requires: [...mayDecide], to: 'base-review',
      record: (facts, input, now) => sign('sub', facts, input, now), issues: ['introduction.box2'], tells: ['next-handler'], basis: introductionLaw,
    }),
    move({
      row: '8', from: 'base-review', event: 'APPROVE', by: leadersOf('base'), asks: sealedFile ? ['comment', 'fileIsComplete', 'sealNo', 'sealedOn'] : ['comment'],
      requires: [...mayDecide, rule.notUnderDiscipline, rule.notSuspended, ...onIntroduction.map(rule.whenIntroducing)],
      advises: [rule.whenIntroducing(rule.duesGapIsNone)], to: afterBase,
      record: (facts, { number, comment, sealNo, sealedOn, cell }, now) => ({
        ...sign('base', facts, { number }, now),
        baseComment: comment,
        fileSeal: sealNo && sealedOn ? { number: sealNo, on: sealedOn } : undefined,
        ...choose(cell, facts),
        ...(afterBase.pick(facts) === 'introduced' ? introduce(facts, number, now.on) : {}),
      }),
      issues: ['introduction.box3'], tells: ['member', 'next-handler', 'base-dest', 'sub-dest', 'cell-dest', 'upper'], basis: introductionLaw,
    }),
    move({
      row: '9', from: 'upper-review', event: 'APPROVE', by: upperDecidersOf('upper'),
      requires: [...decides, rule.notUnderDiscipline, rule.notSuspended, ...onIntroduction],
      advises: [rule.duesGapIsNone], to: 'introduced',
      record: (facts, { number }, now) => ({ ...sign('upper', facts, { number }, now), ...introduce(facts, number, now.on) }),
      issues: ['introduction.upper'], tells: ['member', 'upper-dest', 'base-dest'], basis: introductionLaw,
    }),
    ...(['base-review', 'upper-review'] as const).map((from) =>
      move({
        row: '10', from, event: 'HOLD', by: handlersOf(from), requires: decides, to: 'hold',
        record: (_, { ground, reason }, { on }) => ({ hold: { from, on, ground, reason } }), issues: ['hold-notice'], tells: ['cell', 'member'],
        basis: design('E5, E6: held until settled.'),
      }),
    ),
    move({
      row: '11', from: 'hold', event: 'RESUME', by: handlersOf('hold'), requires: [...decides, rule.levelMayResume],
      to: { among: ['base-review', 'upper-review'], pick: stateThatAsked.pick },
      record: ({ hold }) => ({ backTo: hold?.from, hold: undefined }), tells: ['cell', 'member'],
      basis: design('E5, E6: held until settled.'),
    }),
    ...(['base-review', 'upper-review'] as const).map((from) =>
      move({
        row: '12', from, event: 'REFUSE', by: handlersOf(from), requires: decides, to: 'refused',
        record: (_, { reason, ground }, { on }) => ({ closing: { kind: 'refused', reason, ground, on } }), issues: ['refusal-notice'], tells: ['member', 'cell'],
        basis: commonRule,
      }),
    ),
    move({
      row: '13', from: ['draft', 'cell-intake', 'needs-supplement', 'cell-review', 'sub-review', 'base-review'], event: 'WITHDRAW', by: ['member', 'initiator'],
      requires: [rule.nothingHasLeft], to: 'withdrawn',
      record: (_, { reason }, { on }) => ({ closing: { kind: 'withdrawn', reason: reason ?? '', on } }), tells: ['last-handler'], basis: commonRule,
    }),
    move({
      row: '14', from: 'introduced', event: 'PRESENT', by: ['member', ...counterOf('upper-dest'), ...counterOf('base-dest'), ...counterOf('cell-dest')],
      requires: [rule.presentedInTime, rule.isNotPaperHandover], to: firstIntake,
      record: (_, __, { on }) => ({ presentedOn: on }), tells: ['next-handler'], basis: introductionLaw,
    }),
    move({
      row: '15', from: 'introduced', event: 'PRESENTATION_TIMEOUT', by: ['system'], requires: [rule.presentationHasLapsed], to: 'presentation-overdue',
      tells: ['member', 'base', 'base-dest'], basis: introductionLaw,
    }),
    move({
      row: '16', from: 'presentation-overdue', event: 'ACCEPT_EXPLANATION',
      by: [...leadersOf('base'), ...upperDecidersOf('upper'), ...leadersOf('base-dest')],
      requires: [...decides, rule.delayIsExplained, rule.isNotPaperHandover], to: firstIntake,
      record: ({ delay }, { note }, { on }) => ({ delay: delay && { ...delay, accepted: note }, presentedOn: on }), tells: ['member', 'next-handler'],
      basis: introductionLaw,
    }),
    move({
      row: '17', from: 'presentation-overdue', event: 'CANCEL_INTRODUCTION', by: issuers, requires: decides, to: 'cancelled',
      record: (_, { reason }, { on }) => ({ closing: { kind: 'introduction-cancelled', reason, on } }),
      tells: ['member', 'cell', 'base', 'base-dest'], basis: design('Row 17.'),
    }),
    move({
      row: '18', from: 'dest-upper-intake', event: 'INTRODUCE_DOWN', by: upperDecidersOf('upper-dest'), requires: decides,
      to: 'dest-base-intake',
      record: (facts, { number }, now) => sign('upper-dest', facts, { number }, now), issues: ['introduction.upper-dest'], tells: ['next-handler'],
      basis: introductionLaw,
    }),
    move({
      row: '19', from: 'dest-base-intake', event: 'INTRODUCE_DOWN', by: leadersOf('base-dest'), asks: sealedFile ? ['cell', 'fileReceived'] : ['cell'],
      requires: sealedFile ? [...mayDecide, rule.fileIsNotLost] : mayDecide, to: 'dest-cell-receive',
      record: (facts, { number, cell, fileReceived }, now) => ({
        ...sign('base-dest', facts, { number }, now),
        ...(fileReceived ? { fileReceived: { how: fileReceived, on: now.on } } : {}),
        ...choose(cell, facts),
      }),
      issues: ['introduction.base-dest'], tells: ['next-handler'], basis: introductionLaw,
    }),
    ...destinationSteps.map((from) =>
      move({
        row: '20', from, event: 'RETURN_BY_DESTINATION', by: handlersOf(from), requires: decides, to: 'returned-by-destination',
        record: (_, { kind, reason }, { on }) => ({ destinationReturn: { from, kind, reason, on } }), issues: ['return-note'], tells: ['issuer'],
        basis: design('Row 20.'),
      }),
    ),
    move({
      row: '21', from: 'returned-by-destination', event: 'CORRECT_AND_RESEND', by: issuers, requires: decides, to: 'introduced',
      record: (facts, { number, destination }, { on }) => ({
        introduction: { ...introduce(facts, number, on).introduction, corrects: facts.introduction?.number },
        ...(destination && facts.application ? { application: { ...facts.application, destination } } : {}),
        boxes: facts.boxes.filter(({ party }) => !party.endsWith('-dest')),
        destinationReturn: undefined, presentedOn: undefined, delay: undefined,
      }),
      issues: ['introduction.corrected'], tells: ['member', 'upper-dest', 'base-dest'], basis: design('Row 21.'),
    }),
    ...commonRows(leg),
  ];
  const numbered: readonly AnyMove<any, any, any>[] = rows.map((row) => ({ ...row, row: `${table}.${row.row}` }));
  // The rows read and write only what both transfers know, and name only states and events that both have.
  return numbered as readonly AnyMove<Facts, State, Events>[];
}

/** What a submission records in either transfer. */
export const submitted = (
  prefix: 'CT' | 'TT',
  { register, serial, memberId }: TransferFacts,
  { on, actor }: Moment,
) => ({
  route: register.route,
  code: dossierCode(prefix, register.originCode, on.slice(0, 7), serial),
  submittedOn: on,
  initiatorId: actor.personId,
  channel: register.route?.paperHandover ? ('mixed' as const) : ('electronic' as const),
  consentOnBehalf: actor.personId === memberId ? undefined : (true as const),
});
