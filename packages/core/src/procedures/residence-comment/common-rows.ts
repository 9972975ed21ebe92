import { isWorkingDay, workingDaysBetween } from '../../calendar/working-days.ts';
import { design } from '../../law/basis.ts';
import type { PartyKey } from '../../model/actor.ts';
import { addDays } from '../../model/dates.ts';
import { movesOf, type AnyMove } from '../../model/procedure.ts';
import { mayDecide, notOwnDossier } from '../common/rules.ts';
import { filersOf, leadersOf } from '../common/seats.ts';
import { asApplication } from '../common/supplement.ts';
import type { events } from './events.ts';
import { askingSteps, type Facts } from './facts.ts';
import { stateThatAsked } from './routes.ts';
import * as rule from './rules.ts';
import { handlersOf, type State } from './states.ts';

const move = movesOf<Facts, State, typeof events>();

const commonRule = design('Common rule (2.2).');
const handled = ['workplace-check', 'commune-intake', 'cell-comment', 'commune-confirm', 'returned-to-workplace', 'misdirected'] as const;
const open = [...handled, 'needs-supplement'] as const;

/** The common rules (2.2), the cross-procedure rules (7), paper steps (8) and register look-ups, as rows. */
export const commonRows: readonly AnyMove<Facts, State, typeof events>[] = [
  ...askingSteps.map((from) =>
    move({
      row: 'N.X3', from, event: 'REQUEST_SUPPLEMENT', by: from === 'cell-comment' ? leadersOf('residence-cell') : handlersOf(from), requires: [notOwnDossier], to: 'needs-supplement',
      record: (_, { items, kind, reason }, { on }) => ({ supplement: { from, on, kind, items, reason } }), issues: ['supplement-request'], tells: ['member', 'initiator'], basis: commonRule,
    }),
  ),
  move({
    row: 'N.X4', from: 'needs-supplement', event: 'RESUBMIT', by: ['member', 'initiator'], to: stateThatAsked,
    record: ({ supplement, step }, input, { on }) => ({
      application: asApplication(input), backTo: supplement?.from, supplement: undefined,
      step: step && supplement ? { ...step, since: resumedSince(step.since, supplement.on, on) } : step,
    }),
    tells: ['next-handler'], basis: commonRule,
  }),
  move({
    row: 'N.X5', from: 'needs-supplement', event: 'SUPPLEMENT_TIMEOUT', by: ['system'], requires: [rule.supplementHasLapsed], to: 'closed-unsupplemented',
    record: (_, __, { on }) => ({ closing: { kind: 'unsupplemented', reason: '', on } }), tells: ['member', 'initiator'], basis: commonRule,
  }),
  move({
    row: 'N.X6', from: ['draft', 'workplace-check', 'needs-supplement'], event: 'WITHDRAW', by: ['member', 'initiator'], requires: [rule.slipHasNotLeft], to: 'withdrawn',
    record: (_, { reason }, { on }) => ({ closing: { kind: 'withdrawn', reason: reason ?? '', on } }), tells: ['last-handler'], basis: commonRule,
  }),
  move({
    row: 'N.X7', from: [...open], event: 'CLOSE_NOT_APPLICABLE', by: ['system', ...leadersOf('workplace-cell')], requires: [notOwnDossier, rule.noLongerApplies], to: 'not-applicable',
    record: (_, __, { on }) => ({ closing: { kind: 'not-applicable', reason: '', on } }), tells: ['member', 'last-handler'], basis: design('Cross-procedure rule (7.2).'),
  }),
  move({
    row: 'N.X8', from: [...open], event: 'CANCEL', by: leadersOf('workplace-base'), requires: [...mayDecide], to: 'cancelled',
    record: (_, { kind, reason }, { on }) => ({ closing: { kind, reason, on } }), tells: ['last-handler'], basis: design('Cross-procedure rule (7.4).'),
  }),
  ...([['commune-intake', 'cell-comment'], ['cell-comment', 'commune-confirm'], ['commune-confirm', 'returned-to-workplace']] as const).map(([from, to]) =>
    move({
      row: 'N.X9', from, event: 'RECORD_PAPER_STEP', by: ['workplace-base.clerk'], requires: [rule.communeIsOnPaper], to,
      record: ({ paperSteps }, step, { on }) => ({
        paperSteps: [...paperSteps, step], overdue: undefined, step: to === 'returned-to-workplace' ? undefined : { name: to, since: on },
      }),
      tells: ['workplace-cell'], basis: design('Paper beside electronic (8).'),
    }),
  ),
  ...handled.flatMap((from) => [
    move({ row: 'N.X10', from, event: 'REASSIGN', by: handlersOf(from), to: from, record: (_, { assignee }) => ({ assignee }), basis: commonRule }),
    move({ row: 'N.X12', from, event: 'ADD_NOTE', by: noteTakers(from), to: from, basis: commonRule }),
  ]),
  ...(['draft', ...open] as const).map((from) =>
    move({
      row: 'N.X11', from, event: 'UPDATE_FROM_REGISTER', by: ['system'], to: from, record: (_, { register }) => ({ register }), basis: design('A register look-up is recorded.'),
    }),
  ),
];

/** From which day a step counts after a pause: the working days used before it are kept, the day of coming back is not counted. */
function resumedSince(since: string, pausedOn: string, resumedOn: string): string {
  let day = resumedOn;
  for (let used = workingDaysBetween(since, pausedOn); used > 0; day = addDays(day, -1)) if (isWorkingDay(day)) used -= 1;
  return day;
}

/** Everybody of the units that have the dossier may leave a note for the others. */
function noteTakers(from: State) {
  const parties = new Set(handlersOf(from).map((seat) => seat.slice(0, seat.indexOf('.')) as PartyKey));
  return [...parties].flatMap((party) => [...filersOf(party), `${party}.clerk` as const]);
}
