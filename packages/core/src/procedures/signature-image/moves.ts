import { design } from '../../law/basis.ts';
import { movesOf, type AnyMove } from '../../model/procedure.ts';
import { closedWith, filed } from '../administration/facts.ts';
import { twoPeople } from '../administration/rules.ts';
import type { events } from './events.ts';
import type { Facts } from './facts.ts';
import * as rule from './rules.ts';
import type { State } from './states.ts';

const move = movesOf<Facts, State, typeof events>();

const signers = [
  'unit.secretary', 'unit.deputy', 'unit.committee-member', 'unit.finance', 'unit.clerk', 'unit.org-head', 'unit.org-officer',
] as const;
const matrix = design('Permission matrix: own signature; the clerk uploads a seal, the secretary confirms.');

/** The table of signature and seal images. The papers do not number its rows: the ids are ours. */
export const moves: readonly AnyMove<Facts, State, typeof events>[] = [
  move({
    row: 'SI1', from: 'draft', event: 'UPLOAD_SIGNATURE', by: signers, requires: [rule.isOwnSignature], to: 'in-use',
    record: (facts, { image: [image] }, now) => ({ ...filed('CK', facts, now), kind: 'signature' as const, image, inUseFrom: now.on }), basis: matrix,
  }),
  move({
    row: 'SI2', from: 'draft', event: 'UPLOAD_SEAL', by: ['unit.clerk'], requires: [rule.unitHasSeal], to: 'awaiting-confirmation',
    record: (facts, { image: [image] }, now) => ({ ...filed('CK', facts, now), kind: 'seal' as const, image }), tells: ['next-handler'], basis: matrix,
  }),
  move({
    row: 'SI3', from: 'awaiting-confirmation', event: 'CONFIRM_SEAL', by: ['unit.secretary'], requires: [twoPeople], to: 'in-use',
    record: (_, __, { on }) => ({ inUseFrom: on }), tells: ['initiator'], basis: matrix,
  }),
  move({
    row: 'SI4', from: 'awaiting-confirmation', event: 'DECLINE_SEAL', by: ['unit.secretary'], requires: [twoPeople], to: 'declined',
    record: (_, { reason }, now) => closedWith(reason, now), tells: ['initiator'], basis: matrix,
  }),
  move({
    row: 'SI5', from: 'in-use', event: 'STOP_USING', by: ['member', 'unit.secretary'], requires: [rule.mayStop], to: 'ended',
    record: (_, { reason }, now) => closedWith(reason, now), tells: ['member'], basis: design('Whoever answers for an image ends it.'),
  }),
  move({
    row: 'SI6', from: 'in-use', event: 'END_WITH_OFFICE', by: ['system'], to: 'ended',
    record: (_, __, now) => closedWith('', now), tells: ['member'], basis: design('An image is used as long as its office is held.'),
  }),
  move({
    row: 'SI7', from: 'draft', event: 'UPDATE_FROM_REGISTER', by: ['system'], to: 'draft',
    record: (_, { register }) => ({ register }), basis: design('A register look-up is recorded.'),
  }),
];
