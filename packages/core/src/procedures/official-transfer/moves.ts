import { movesOf, type AnyMove } from '../../model/procedure.ts';
import { mayDecide } from '../common/rules.ts';
import { filersOf, leadersOf } from '../common/seats.ts';
import { asApplication } from '../common/supplement.ts';
import { onlineOrder, outboundLeg, sign, submitted } from '../transfer/outbound-leg.ts';
import { isLate } from './application.ts';
import type { events } from './events.ts';
import type { Facts } from './facts.ts';
import * as rule from './rules.ts';
import type { State } from './states.ts';

const move = movesOf<Facts, State, typeof events>();

/** The table of the official transfer (handbook 3.4): rows 1 and 22 are its own, 2 to 21 are the outbound leg in transfer/. */
export const moves: readonly AnyMove<Facts, State, typeof events>[] = [
  move({
    row: 'P1.1', from: 'draft', event: 'SUBMIT',
    by: ['member', ...filersOf('cell'), 'base.clerk'],
    requires: [rule.memberIsActive, rule.memberIsNotExempt, rule.memberIsNotAbroad, rule.originIsOnline, rule.noOtherTransfer],
    advises: [rule.destinationIsOnline],
    to: 'cell-intake',
    record: (facts, input, now) => ({ ...submitted('CT', facts, now), application: asApplication(input), late: isLate(input, now.on) ? true : undefined }),
    issues: ['receipt'], tells: ['cell'], basis: onlineOrder,
  }),
  ...outboundLeg<Facts, State, typeof events>({
    table: 'P1', beforeCell: [rule.meetingIsRecorded], onIntroduction: rule.fitToIntroduce, sealedFile: true, received: 'received',
  }),
  move({
    row: 'P1.22', from: 'dest-cell-receive', event: 'RECEIVE', by: leadersOf('cell-dest'), requires: [...mayDecide, rule.isNotPaperHandover], to: 'received',
    record: (facts, { number, meetingOn }, now) => ({ ...sign('cell-dest', facts, { number }, now), receiveMeetingOn: meetingOn, receivedOn: now.on }),
    issues: ['introduction.last', 'receipt-report'], tells: ['member', 'base', 'base-dest'], basis: onlineOrder,
  }),
];
