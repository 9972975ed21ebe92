import { design, law } from '../../law/basis.ts';
import type { PartyKey } from '../../model/actor.ts';
import { movesOf, type AnyMove, type Choice } from '../../model/procedure.ts';
import { decides, mayDecide } from '../common/rules.ts';
import { filersOf, leadersOf, upperDecidersOf } from '../common/seats.ts';
import type { TransferFacts } from './facts.ts';
import type { LegEvents } from './leg-events.ts';
import type { Leg } from './outbound-leg.ts';
import type { Route } from './register.ts';
import { stepBefore } from './routes.ts';
import * as rule from './rules.ts';
import { destinationSteps, handlersOf, originSteps, type OutboundState, type outboundStates } from './states.ts';

export const move = movesOf<TransferFacts, OutboundState, LegEvents>();

export const issuers = upperDecidersOf('issuer');
export const commonRule = design('Common rule (2.2).');
export const introductionLaw = law('294-QĐ/TW', '6.3.1');

/** Everywhere between the submission and the end of the leg. */
const openSteps = ['needs-supplement', ...originSteps, 'hold', 'introduced', 'presentation-overdue', 'returned-by-destination', ...destinationSteps] as const;

/** The common rules (2.2), lost papers (end of 3.4), the end of membership (7.4), paper steps (8) and register look-ups, as rows. */
export const commonRows = ({ sealedFile, received }: Leg): readonly AnyMove<TransferFacts, OutboundState, LegEvents>[] => [
  ...(['cell-review', 'sub-review', 'base-review', 'upper-review'] as const).map((from) =>
    move({
      row: 'X1', from, event: 'RETURN_TO_PREVIOUS', by: handlersOf(from), requires: decides, to: stepBefore,
      record: ({ route, boxes }) => {
        const [backTo, undone] = stepBack(from, route?.units.sub !== undefined);
        return { backTo, boxes: boxes.filter(({ party }) => party !== undone) };
      },
      tells: ['next-handler'], basis: commonRule,
    }),
  ),
  move({
    row: 'X2', from: 'needs-supplement', event: 'SUPPLEMENT_TIMEOUT', by: ['system'], requires: [rule.supplementHasLapsed], to: 'closed-unsupplemented',
    record: (_, __, { on }) => ({ closing: { kind: 'unsupplemented', reason: '', on } }), tells: ['member', 'cell'], basis: commonRule,
  }),
  ...[...originSteps, ...destinationSteps].map((from) =>
    move({ row: 'X3', from, event: 'REASSIGN', by: handlersOf(from), to: from, record: (_, { assignee }) => ({ assignee }), basis: commonRule }),
  ),
  ...[...originSteps, ...destinationSteps, 'hold' as const].map((from) =>
    move({ row: 'X4', from, event: 'ADD_NOTE', by: noteTakers(from), to: from, basis: commonRule }),
  ),
  ...(['introduced', 'presentation-overdue'] as const).flatMap((from) => [
    move({
      row: 'X5', from, event: 'REPORT_LOST', by: ['member'], to: from, record: (_, { explanation }, { on }) => ({ paperLost: { on, explanation } }),
      tells: ['issuer'], basis: design('Lost paper (3.4).'),
    }),
    move({
      row: 'X6', from, event: 'REISSUE', by: issuers, requires: [...decides, rule.paperIsLost],
      to: { among: ['introduced', 'presentation-overdue'], pick: ({ backTo }) => backTo as 'introduced' | 'presentation-overdue' },
      record: ({ introduction }, { number, restartsClock }, { on }) => ({
        introduction: introduction && { ...introduction, number, reissueOf: introduction.number, ...(restartsClock ? { on } : {}) },
        backTo: restartsClock ? ('introduced' as const) : from,
        paperLost: undefined,
      }),
      issues: ['introduction.reissued'], tells: ['member'], basis: design('Lost paper (3.4).'),
    }),
  ]),
  ...(sealedFile ? (['introduced', 'presentation-overdue', 'dest-upper-intake', 'dest-base-intake'] as const) : []).flatMap((from) => [
    move({
      row: 'X7', from, event: 'REPORT_FILE_LOST', by: ['member'], to: from, record: (_, { explanation }, { on }) => ({ fileLost: { on, explanation } }),
      tells: ['base'], basis: design('Lost file (3.4).'),
    }),
    move({
      row: 'X8', from, event: 'REBUILD_FILE', by: leadersOf('base'), requires: [...mayDecide, rule.fileIsLost], to: from,
      record: (_, { sealNo }, { on }) => ({ fileSeal: { number: sealNo, on }, fileLost: undefined }), tells: ['member', 'base-dest'],
      basis: design('Lost file (3.4).'),
    }),
  ]),
  ...(['introduced', 'presentation-overdue', 'dest-cell-receive'] as const).map((from) =>
    move({
      row: 'X9', from, event: 'RECORD_PAPER_STEP', by: ['base.clerk', 'issuer.clerk'], requires: [rule.isPaperHandover], to: afterPaperStep(received),
      record: ({ paperSteps }, step) => ({
        paperSteps: [...paperSteps, step],
        ...(from === 'dest-cell-receive' ? { receivedOn: step.on, receiveMeetingOn: step.on } : { presentedOn: step.on }),
      }),
      tells: ['member'], basis: design('Paper beside electronic (8).'),
    }),
  ),
  move({
    row: 'X10', from: openSteps, event: 'CANCEL',
    by: leadersOf('base'), requires: [...mayDecide], to: 'cancelled',
    record: (_, { kind, reason }, { on }) => ({ closing: { kind, reason, on } }), tells: ['last-handler'],
    basis: design('Cross-procedure rule (7.4).'),
  }),
  ...(['draft', ...openSteps] as const).map((from) =>
    move({
      row: 'X11', from, event: 'UPDATE_FROM_REGISTER', by: ['system'], to: from,
      record: (facts, { register }) => ({ register, route: facts.route && register.route ? rerouted(facts, register.route) : facts.route }),
      basis: design('A register look-up is recorded.'),
    }),
  ),
  move({
    row: 'X12', from: 'presentation-overdue', event: 'EXPLAIN_DELAY', by: ['member', ...leadersOf('cell'), ...leadersOf('base'), ...leadersOf('base-dest')],
    to: 'presentation-overdue', record: (_, { explanation }, { on, actor }) => ({ delay: { explanation, on, by: actor.personId } }),
    tells: ['issuer', 'base-dest'], basis: introductionLaw,
  }),
];

/** One step back along the route, and the box that is to be signed again. */
const stepBack = (from: string, hasSub: boolean) =>
  from === 'cell-review' ? (['cell-intake'] as const)
  : from === 'upper-review' ? (['base-review', 'base'] as const)
  : from === 'base-review' && hasSub ? (['sub-review', 'sub'] as const)
  : (['cell-review', 'cell'] as const);

/** A paper step of a destination that is not on the system: presented first, then received. */
const afterPaperStep = (received: string): Choice<TransferFacts, OutboundState> => {
  // Where a transfer goes on after the receipt is a state of its own, which the leg does not know.
  const end = received as OutboundState;
  return { among: ['dest-cell-receive', end], pick: ({ receivedOn }) => (receivedOn === undefined ? 'dest-cell-receive' : end) };
};

/** A new look-up keeps what has been decided: the origin side once introduced, and a cell that the base has chosen. */
function rerouted({ route, introduction }: TransferFacts, found: Route): Route {
  const { cell, sub, base, upper } = (introduction && route ? route : found).units;
  const chosen = route?.units['base-dest'] === found.units['base-dest'] ? route?.units['cell-dest'] : undefined;
  return { ...found, units: { ...found.units, cell, sub, base, upper, 'cell-dest': found.units['cell-dest'] ?? chosen } };
}

/** Everybody of the unit that has the dossier may leave a note for the others. */
function noteTakers(from: keyof typeof outboundStates) {
  const parties = new Set(handlersOf(from).map((seat) => seat.slice(0, seat.indexOf('.')) as PartyKey));
  return [...parties].flatMap((party) => [...filersOf(party), `${party}.clerk` as const, `${party}.org-officer` as const]);
}
