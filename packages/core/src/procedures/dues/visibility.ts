import { sits, type Actor, type Office } from '../../model/actor.ts';
import type { IsoDate } from '../../model/dates.ts';
import type { Seen, Visibility } from '../../model/procedure.ts';
import type { Facts as Exemption } from './exemption/facts.ts';
import type { Facts as Obligation } from './obligation/facts.ts';

interface About {
  readonly memberId: string;
  readonly register: { readonly cell: string; readonly base: string };
}

/** Whether somebody assesses, collects or decides for the units of the dossier, or is the member it is about. */
const isConcerned = (
  { memberId, register: { cell, base } }: About,
  actor: Actor,
  on: IsoDate,
  ofCell: readonly Office[],
  ofBase: readonly Office[],
): boolean =>
  actor.personId === memberId ||
  (actor.account === 'active' && (sits(actor, cell, ofCell, on) || sits(actor, base, ofBase, on)));

const seesIncome = ({ facts }: Seen<Obligation>, actor: Actor, on: IsoDate): boolean =>
  isConcerned(facts, actor, on, ['finance', 'secretary', 'deputy'], ['finance']);

const ofIncome: readonly string[] = ['OPEN', 'DISPUTE', 'REASSESS', 'UPDATE_FROM_REGISTER'];

/** What a member earns is known to the member and to those who assess and collect; others read what is due. */
export const obligationVisibility: Visibility<any> = {
  facts: (dossier: Seen<Obligation>, actor, on) => {
    if (seesIncome(dossier, actor, on)) return dossier.facts;
    const { profile: _, dispute: __, assessment, ...open } = dossier.facts;
    const { basisAmount: ___, ...assessed } = assessment;
    return { ...open, assessment: assessed };
  },
  answers: (dossier, event, actor, on) => !ofIncome.includes(event) || seesIncome(dossier, actor, on),
};

const deciding: readonly Office[] = ['secretary', 'deputy', 'committee-member', 'finance'];

const seesReason = ({ facts }: Seen<Exemption>, actor: Actor, on: IsoDate): boolean =>
  isConcerned(facts, actor, on, deciding, deciding);

/** Poverty and illness are known to the member and to those who consider and decide; others read that relief is asked for. */
export const exemptionVisibility: Visibility<any> = {
  facts: (dossier: Seen<Exemption>, actor, on) => {
    if (seesReason(dossier, actor, on)) return dossier.facts;
    const { request: _, considered: __, supplement: ___, ...open } = dossier.facts;
    return open;
  },
  answers: (dossier, _, actor, on) => seesReason(dossier, actor, on),
};
