import { open } from '../engine/open.ts';
import { partsOf, systemActor, type Actor, type Office } from '../model/actor.ts';
import { noonOf } from '../model/case.ts';
import type { IsoDate } from '../model/dates.ts';
import type { Dossier } from '../model/dossier.ts';
import type { AnyProcedure } from '../model/procedure.ts';
import {
  caseDay as exemptionDay,
  cases as exemptionCases,
  ordinary as ordinaryRequest,
} from '../procedures/dues/exemption/cases/index.ts';
import { duesExemption } from '../procedures/dues/exemption/index.ts';
import { cases as obligationCases } from '../procedures/dues/obligation/cases/index.ts';
import { caseDay as obligationDay, ordinary as ordinaryMonth } from '../procedures/dues/obligation/cases/ordinary.ts';
import { duesObligation } from '../procedures/dues/obligation/index.ts';
import {
  caseDay as remittanceDay,
  cases as remittanceCases,
  ordinary as ordinaryBooks,
} from '../procedures/dues/remittance/cases/index.ts';
import { duesRemittance } from '../procedures/dues/remittance/index.ts';
import type { DuesCase, DuesPlayer } from '../procedures/dues/worked-case.ts';
import type { CaseBook } from './case-book.ts';
import { bookAndAbove, payers } from './organizations.ts';
import { mandate, person } from './people.ts';

/** How the cases of one table of dues are played. */
export interface DuesWorld {
  readonly procedure: AnyProcedure;
  readonly facts: Readonly<Record<string, unknown>>;
  /** The day of the cases unless they say otherwise. */
  readonly day: IsoDate;
  readonly opener: DuesPlayer;
}

/** The organizations that play a part in dues. */
export const duesUnits: readonly string[] = ['cell', 'base', 'upper', 'unit', 'unit-above'];

const everywhere = (...offices: Office[]) =>
  duesUnits.flatMap((unit) => offices.map((office) => mandate(unit, office)));

/** The actor behind a player of dues; organizations are named after the part they play. */
export function duesActor(player: DuesPlayer): Actor {
  if (player === 'member') return person('member');
  if (player === 'initiator' || player === 'filer') return person('filer', ...everywhere('secretary'));
  if (player === 'system') return systemActor;
  if (player === 'stranger')
    return person('stranger', mandate('elsewhere', 'secretary'), mandate('elsewhere', 'finance'));
  if (player === 'member-as-finance') return person('member', ...everywhere('finance'));
  if (player === 'member-as-leader') return person('member', ...everywhere('secretary', 'deputy'));
  if (player === 'finance-and-secretary') return person('both', ...everywhere('finance', 'secretary'));
  const { party, office } = partsOf(player);
  return person(player, mandate(party, office));
}

/** A dossier of dues as it was just opened. */
export const openDues = (
  { procedure, facts, day, opener }: DuesWorld,
  given: DuesCase['given'],
): Dossier<any, string> =>
  open(procedure, {
    id: 'd1',
    at: noonOf(day),
    actor: duesActor(opener),
    policyVersion: 'test',
    facts: { ...facts, ...given.facts },
  });

export const exemptionWorld: DuesWorld = {
  procedure: duesExemption,
  facts: { ...ordinaryRequest },
  day: exemptionDay,
  opener: 'member',
};

export const obligationWorld: DuesWorld = {
  procedure: duesObligation,
  facts: { ...ordinaryMonth },
  day: obligationDay,
  opener: 'system',
};

export const remittanceWorld: DuesWorld = {
  procedure: duesRemittance,
  facts: { ...ordinaryBooks },
  day: remittanceDay,
  opener: 'system',
};

const bookOf = (
  world: DuesWorld,
  cases: readonly DuesCase[],
  organizations: ReturnType<CaseBook['organizations']>,
): CaseBook => ({
  procedure: world.procedure,
  day: world.day,
  cases,
  // Whoever opened it stands among its facts, by name.
  opener: ({ facts }) => (facts?.['initiatorId'] as string | undefined) ?? world.opener,
  actorOf: (player) => duesActor(player as DuesPlayer),
  // The book holds cases of this kind, and hands back what it gave out.
  open: (given) => openDues(world, given as DuesCase['given']),
  organizations: () => organizations,
  variant: ({ facts }) => {
    const { settledThrough } = (facts?.['register'] ?? ordinaryRequest.register) as {
      readonly settledThrough?: string;
    };
    return world.procedure === duesExemption ? (settledThrough === undefined ? 'unsettled' : 'settled') : 'unit';
  },
});

/** The worked cases of the tables of dues. */
export const duesBooks: readonly CaseBook[] = [
  bookOf(obligationWorld, obligationCases, payers),
  bookOf(remittanceWorld, remittanceCases, bookAndAbove),
  bookOf(exemptionWorld, exemptionCases, payers),
];
