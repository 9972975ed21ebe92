import { design, law } from '../../law/basis.ts';
import type { PartyKey } from '../../model/actor.ts';
import { movesOf, type AnyMove } from '../../model/procedure.ts';
import { mayDecide, officerIsDelegated } from '../common/rules.ts';
import { filersOf, leadersOf, upperDecidersOf } from '../common/seats.ts';
import type { events } from './events.ts';
import type { Facts } from './facts.ts';
import type { Route } from './register.ts';
import { afterPaperStep, stepBefore } from './routes.ts';
import * as rule from './rules.ts';
import { destinationSteps, handlersOf, originSteps, type State } from './states.ts';

const move = movesOf<Facts, State, typeof events>();

const issuers = upperDecidersOf('issuer');
const commonRule = design('Common rule (2.2).');
const introductionLaw = law('294-QĐ/TW', '6.3.1');

/** The common rules (2.2), lost papers (end of 3.4), the end of membership (7.4), paper steps (8) and register look-ups, as rows. */
export const commonRows: readonly AnyMove<Facts, State, typeof events>[] = [
  ...(['cell-review', 'sub-review', 'base-review', 'upper-review'] as const).map((from) =>
    move({
      row: 'P1.X1', from, event: 'RETURN_TO_PREVIOUS', by: handlersOf(from), requires: [...mayDecide, officerIsDelegated], to: stepBefore,
      record: ({ route, boxes }) => {
        const back = { 'cell-review': 'cell-intake', 'sub-review': 'cell-review', 'base-review': route?.units.sub ? 'sub-review' : 'cell-review', 'upper-review': 'base-review' } as const;
        const undone = { 'cell-review': undefined, 'sub-review': 'cell', 'base-review': route?.units.sub ? 'sub' : 'cell', 'upper-review': 'base' } as const;
        return { backTo: back[from], boxes: boxes.filter(({ party }) => party !== undone[from]) };
      },
      tells: ['next-handler'], basis: commonRule,
    }),
  ),
  move({
    row: 'P1.X2', from: 'needs-supplement', event: 'SUPPLEMENT_TIMEOUT', by: ['system'], requires: [rule.supplementHasLapsed], to: 'closed-unsupplemented',
    record: (_, __, { on }) => ({ closing: { kind: 'unsupplemented', reason: '', on } }), tells: ['member', 'cell'], basis: commonRule,
  }),
  ...[...originSteps, ...destinationSteps].map((from) =>
    move({ row: 'P1.X3', from, event: 'REASSIGN', by: handlersOf(from), to: from, record: (_, { assignee }) => ({ assignee }), basis: commonRule }),
  ),
  ...[...originSteps, ...destinationSteps, 'hold' as const].map((from) =>
    move({ row: 'P1.X4', from, event: 'ADD_NOTE', by: noteTakers(from), to: from, basis: commonRule }),
  ),
  ...(['introduced', 'presentation-overdue'] as const).flatMap((from) => [
    move({
      row: 'P1.X5', from, event: 'REPORT_LOST', by: ['member'], to: from, record: (_, { explanation }, { on }) => ({ paperLost: { on, explanation } }),
      tells: ['issuer'], basis: design('Lost paper (3.4).'),
    }),
    move({
      row: 'P1.X6', from, event: 'REISSUE', by: issuers, requires: [...mayDecide, officerIsDelegated, rule.paperIsLost],
      to: { among: ['introduced', 'presentation-overdue'], pick: ({ backTo }) => backTo as 'introduced' | 'presentation-overdue' },
      record: ({ introduction }, { number, restartsClock }, { on }) => ({
        introduction: introduction && { ...introduction, number, reissueOf: introduction.number, ...(restartsClock ? { on } : {}) },
        backTo: restartsClock ? ('introduced' as const) : from,
        paperLost: undefined,
      }),
      issues: ['introduction.reissued'], tells: ['member'], basis: design('Lost paper (3.4).'),
    }),
  ]),
  ...(['introduced', 'presentation-overdue', 'dest-upper-intake', 'dest-base-intake'] as const).flatMap((from) => [
    move({
      row: 'P1.X7', from, event: 'REPORT_FILE_LOST', by: ['member'], to: from, record: (_, { explanation }, { on }) => ({ fileLost: { on, explanation } }),
      tells: ['base'], basis: design('Lost file (3.4).'),
    }),
    move({
      row: 'P1.X8', from, event: 'REBUILD_FILE', by: leadersOf('base'), requires: [...mayDecide, rule.fileIsLost], to: from,
      record: (_, { sealNo }, { on }) => ({ fileSeal: { number: sealNo, on }, fileLost: undefined }), tells: ['member', 'base-dest'],
      basis: design('Lost file (3.4).'),
    }),
  ]),
  ...(['introduced', 'presentation-overdue', 'dest-cell-receive'] as const).map((from) =>
    move({
      row: 'P1.X9', from, event: 'RECORD_PAPER_STEP', by: ['base.clerk', 'issuer.clerk'], requires: [rule.isPaperHandover], to: afterPaperStep,
      record: ({ paperSteps }, step) => ({
        paperSteps: [...paperSteps, step],
        ...(from === 'dest-cell-receive' ? { receivedOn: step.on, receiveMeetingOn: step.on } : { presentedOn: step.on }),
      }),
      tells: ['member'], basis: design('Paper beside electronic (8).'),
    }),
  ),
  move({
    row: 'P1.X10', from: [...originSteps, 'needs-supplement', 'hold', 'introduced', 'presentation-overdue', 'returned-by-destination', ...destinationSteps], event: 'CANCEL',
    by: leadersOf('base'), requires: [...mayDecide], to: 'cancelled',
    record: (_, { kind, reason }, { on }) => ({ closing: { kind, reason, on } }), tells: ['last-handler'],
    basis: design('Cross-procedure rule (7.4).'),
  }),
  ...(['draft', 'needs-supplement', ...originSteps, 'hold', 'introduced', 'presentation-overdue', 'returned-by-destination', ...destinationSteps] as const).map((from) =>
    move({
      row: 'P1.X11', from, event: 'UPDATE_FROM_REGISTER', by: ['system'], to: from,
      record: (facts, { register }) => ({ register, route: facts.route && register.route ? rerouted(facts, register.route) : facts.route }),
      basis: design('A register look-up is recorded.'),
    }),
  ),
  move({
    row: 'P1.X12', from: 'presentation-overdue', event: 'EXPLAIN_DELAY', by: ['member', ...leadersOf('cell'), ...leadersOf('base'), ...leadersOf('base-dest')],
    to: 'presentation-overdue', record: (_, { explanation }, { on, actor }) => ({ delay: { explanation, on, by: actor.personId } }),
    tells: ['issuer', 'base-dest'], basis: introductionLaw,
  }),
];

/** A new look-up keeps what has been decided: the origin side once introduced, and a cell that the base has chosen. */
function rerouted({ route, introduction }: Facts, found: Route): Route {
  const { cell, sub, base, upper } = (introduction && route ? route : found).units;
  const chosen = route?.units['base-dest'] === found.units['base-dest'] ? route?.units['cell-dest'] : undefined;
  return { ...found, units: { ...found.units, cell, sub, base, upper, 'cell-dest': found.units['cell-dest'] ?? chosen } };
}

/** Everybody of the unit that has the dossier may leave a note for the others. */
function noteTakers(from: State) {
  const parties = new Set(handlersOf(from).map((seat) => seat.slice(0, seat.indexOf('.')) as PartyKey));
  return [...parties].flatMap((party) => [...filersOf(party), `${party}.clerk` as const, `${party}.org-officer` as const]);
}
