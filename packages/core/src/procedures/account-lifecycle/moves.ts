import { design } from '../../law/basis.ts';
import { movesOf, type AnyMove } from '../../model/procedure.ts';
import { closedWith, filed } from '../administration/facts.ts';
import { administrators, twoPeople } from '../administration/rules.ts';
import { notOwnDossier } from '../common/rules.ts';
import type { events } from './events.ts';
import type { Facts } from './facts.ts';
import * as rule from './rules.ts';
import type { State } from './states.ts';

const move = movesOf<Facts, State, typeof events>();

const lifecycle = design('Account lifecycle (5).');
const matrix = design('Permission matrix: the administrator changes, the secretary confirms.');
const confirmers = ['unit.secretary', 'unit-above.secretary'] as const;

/** The table of an account (5). The papers do not number its rows: the ids are ours. */
export const moves: readonly AnyMove<Facts, State, typeof events>[] = [
  move({
    row: 'AL1', from: 'draft', event: 'ISSUE', by: administrators, requires: [notOwnDossier],
    to: { among: ['issued', 'awaiting-confirmation'], pick: ({ grant }) => (grant?.role === 'member' ? 'issued' : 'awaiting-confirmation') },
    record: (facts, { role, from, to }, now) => ({ ...filed('TK', facts, now), grant: { role, from, to }, ...(role === 'member' ? { issuedOn: now.on } : {}) }),
    tells: ['next-handler'], basis: lifecycle,
  }),
  move({
    row: 'AL2', from: 'awaiting-confirmation', event: 'CONFIRM_ROLE', by: confirmers, requires: [notOwnDossier, twoPeople], to: 'issued',
    record: (_, __, { on }) => ({ issuedOn: on, preparedBy: undefined }), tells: ['member', 'initiator'], basis: matrix,
  }),
  move({
    row: 'AL3', from: 'awaiting-confirmation', event: 'DECLINE_ROLE', by: confirmers, to: 'declined',
    record: (_, { reason }, now) => closedWith(reason, now), tells: ['initiator'], basis: matrix,
  }),
  move({
    row: 'AL4', from: 'issued', event: 'ACTIVATE', by: ['member'], requires: [rule.identityIsProved], to: 'active',
    record: (_, __, { on }) => ({ activatedOn: on }), tells: ['unit'], basis: lifecycle,
  }),
  move({ row: 'AL5', from: 'issued', event: 'ACTIVATION_TIMEOUT', by: ['system'], requires: [rule.activationHasLapsed], to: 'lapsed', tells: ['member', 'initiator'], basis: lifecycle }),
  move({
    row: 'AL6', from: 'lapsed', event: 'REISSUE', by: administrators, requires: [notOwnDossier], to: 'issued',
    record: (_, __, { on }) => ({ issuedOn: on }), tells: ['member'], basis: lifecycle,
  }),
  move({
    row: 'AL7', from: 'active', event: 'LOCK', by: administrators, requires: [notOwnDossier], to: 'locked',
    record: (_, { ground, reason, actingDeputy }, { on }) => ({ lock: { on, ground, reason, actingDeputy } }), tells: ['member', 'unit'], basis: lifecycle,
  }),
  move({
    row: 'AL8', from: 'active', event: 'FAILED_SIGN_INS', by: ['system'], requires: [rule.signInFailedTooOften], to: 'locked',
    record: (_, __, { on }) => ({ lock: { on, ground: 'failed-sign-ins', reason: '' } }), tells: ['member', 'next-handler'], basis: lifecycle,
  }),
  move({
    row: 'AL9', from: 'locked', event: 'UNLOCK', by: administrators, requires: [notOwnDossier], to: 'active',
    record: () => ({ lock: undefined }), tells: ['member'], basis: lifecycle,
  }),
  move({
    row: 'AL10', from: ['issued', 'active', 'locked'], event: 'REVOKE', by: administrators, requires: [notOwnDossier], to: 'revoked',
    record: (_, { reason, actingDeputy }, { on }) => ({ ending: { on, ground: 'revoked', reason, actingDeputy } }), tells: ['member', 'unit'], basis: lifecycle,
  }),
  move({
    row: 'AL11', from: 'active', event: 'PROPOSE_ROLE_CHANGE', by: administrators, requires: [notOwnDossier], to: 'active',
    record: (_, { role, from, to, reason, actingDeputy }, { actor }) => ({ proposal: { grant: { role, from, to }, reason, actingDeputy }, preparedBy: actor.personId }),
    tells: ['unit'], basis: matrix,
  }),
  move({
    row: 'AL12', from: 'active', event: 'CONFIRM_ROLE_CHANGE', by: confirmers, requires: [notOwnDossier, rule.changeIsProposed, rule.leaderRemains, twoPeople], to: 'active',
    record: ({ proposal }) => ({ grant: proposal?.grant, proposal: undefined, preparedBy: undefined }), tells: ['member', 'initiator'], basis: matrix,
  }),
  move({
    row: 'AL13', from: 'active', event: 'DECLINE_ROLE_CHANGE', by: confirmers, requires: [rule.changeIsProposed], to: 'active',
    record: () => ({ proposal: undefined, preparedBy: undefined }), tells: ['initiator'], basis: matrix,
  }),
  move({
    row: 'AL14', from: ['issued', 'active', 'locked'], event: 'END_ROLE', by: ['system'], to: 'revoked',
    record: (_, { ground, on }) => ({ ending: { on, ground, reason: '' } }), tells: ['member', 'unit'], basis: design('Effects of transfers and terms on roles (5).'),
  }),
  ...(['draft', 'awaiting-confirmation', 'issued', 'active', 'locked', 'lapsed'] as const).map((from) =>
    move({
      row: 'AL15', from, event: 'UPDATE_FROM_REGISTER', by: ['system'], to: from,
      record: (_, { register }) => ({ register }), basis: design('A register look-up is recorded.'),
    }),
  ),
];
