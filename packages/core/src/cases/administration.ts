import { open } from '../engine/open.ts';
import { partsOf, systemActor, type Actor } from '../model/actor.ts';
import { noonOf, type Player } from '../model/case.ts';
import type { Dossier } from '../model/dossier.ts';
import type { AnyProcedure } from '../model/procedure.ts';
import { cases as accountCases } from '../procedures/account-lifecycle/cases/index.ts';
import { accountLifecycle } from '../procedures/account-lifecycle/index.ts';
import type { AdministrationCase } from '../procedures/administration/case.ts';
import { cases as bankAccountCases } from '../procedures/bank-account-change/cases/index.ts';
import { bankAccountChange } from '../procedures/bank-account-change/index.ts';
import { cases as correctionCases } from '../procedures/data-correction/cases/index.ts';
import { dataCorrection } from '../procedures/data-correction/index.ts';
import { cases as feedbackCases } from '../procedures/feedback/cases/index.ts';
import { feedback } from '../procedures/feedback/index.ts';
import { cases as signatureCases } from '../procedures/signature-image/cases/index.ts';
import { signatureImage } from '../procedures/signature-image/index.ts';
import type { CaseBook, WorkedGiven } from './case-book.ts';
import { cellAndAbove, unitAndAbove } from './organizations.ts';
import { mandate, person } from './people.ts';

/** A day in the week of the cases: a Monday. */
export const administrationDay = '2026-09-07';

/** The organization of the cases; organizations are named after the part they play. */
export const unit = {
  id: 'unit',
  name: 'Đảng bộ xã Xuân Lĩnh',
  code: '38168',
  above: 'unit-above',
  province: 'province',
};

/** How the cases of one administration table are played. */
export interface AdministrationWorld {
  readonly procedure: AnyProcedure;
  /** What the registers say unless a case says otherwise. */
  readonly register: Readonly<Record<string, unknown>>;
  /** Who opens a dossier unless a case says otherwise. */
  readonly opener: Player;
  /** Whether the dossier is about the member, or about what the opener does. */
  readonly about: 'member' | 'opener';
}

/** The actor behind a player. A filer is the opener who is also the secretary of the unit. */
export function administrationActor({ opener }: AdministrationWorld, player: Player): Actor {
  if (player === 'member') return person('member');
  if (player === 'system') return systemActor;
  if (player === 'stranger') return person('stranger', mandate('elsewhere', 'secretary'));
  if (player === 'initiator') return person(opener);
  if (player === 'filer') return person(opener, mandate('unit', 'secretary'), mandate('unit-above', 'secretary'));
  if (player === 'member-as-secretary')
    return person(
      'member',
      ...(['secretary', 'unit-admin', 'focal-point', 'clerk', 'finance'] as const).flatMap((office) => [
        mandate('unit', office),
        mandate('unit-above', office),
      ]),
    );
  if (player === 'former-secretary') return person('former', mandate('unit', 'secretary', { to: '2026-08-31' }));
  // One person with an office in the cell and one above.
  if (player === 'undelegated-officer')
    return person('officer', mandate('unit', 'secretary'), mandate('unit-above', 'org-officer'));
  const { party, office } = partsOf(player);
  return person(player, mandate(party, office));
}

/** A dossier as it was just opened, with the look-ups of the registers done. */
export function openAdministration(
  world: AdministrationWorld,
  { register, openedBy }: AdministrationCase['given'],
): Dossier {
  const opener = administrationActor(world, openedBy ?? world.opener);
  return open(world.procedure, {
    id: 'd1',
    at: noonOf(administrationDay),
    actor: opener,
    policyVersion: 'test',
    facts: {
      memberId: world.about === 'member' ? 'member' : opener.personId,
      memberName: 'Nguyễn Văn Mẫu',
      initiatorId: opener.personId,
      serial: 128,
      channel: 'electronic',
      register: { on: administrationDay, unit, ...world.register, ...register },
    },
  });
}

export const accountWorld: AdministrationWorld = {
  procedure: accountLifecycle,
  opener: 'unit.unit-admin',
  about: 'member',
  register: { vneidLevel: 2, failedSignIns: 0, otherSecretaries: 1, deputies: ['p2'], openTasks: 0 },
};

export const bankAccountWorld: AdministrationWorld = {
  procedure: bankAccountChange,
  opener: 'unit.finance',
  about: 'opener',
  register: { holderNames: ['Đảng bộ xã Xuân Lĩnh', 'ĐB xã Xuân Lĩnh'] },
};

export const correctionWorld: AdministrationWorld = {
  procedure: dataCorrection,
  opener: 'member',
  about: 'member',
  register: {
    recorded: {
      fullName: 'Nguyễn Văn Mẫu',
      ethnicity: 'Kinh',
      birthDate: '1985-04-02',
      admittedOn: '2010-05-19',
      officialOn: '2011-05-19',
    },
  },
};

export const feedbackWorld: AdministrationWorld = {
  procedure: feedback,
  opener: 'member',
  about: 'member',
  register: {},
};

export const signatureWorld: AdministrationWorld = {
  procedure: signatureImage,
  opener: 'unit.clerk',
  about: 'opener',
  register: {
    hasSeal: true,
    pictures: [
      { sha256: 'a'.repeat(64), width: 200, height: 100, transparent: true },
      { sha256: 'b'.repeat(64), width: 400, height: 200, transparent: false },
    ],
  },
};

const bookOf = (
  world: AdministrationWorld,
  cases: readonly AdministrationCase[],
  more: Partial<Pick<CaseBook, 'organizations' | 'others' | 'variant'>> = {},
): CaseBook => ({
  procedure: world.procedure,
  day: administrationDay,
  cases,
  opener: ({ openedBy = world.opener }) => openedBy,
  actorOf: (player) => administrationActor(world, player as Player),
  // The book holds cases of this kind, and hands back what it gave out.
  open: (given) => openAdministration(world, given as AdministrationCase['given']),
  organizations: () => unitAndAbove,
  variant: () => 'unit',
  ...more,
});

const isSealed = ({ register }: WorkedGiven): boolean => register?.['hasSeal'] !== false;
const withoutSeal = unitAndAbove.map((one) => (one.id === 'unit' ? { ...one, hasSeal: false } : one));

/** The worked cases of the tables of the administration. */
export const administrationBooks: readonly CaseBook[] = [
  bookOf(accountWorld, accountCases, { others: [person('p2', mandate('unit', 'deputy'))] }),
  bookOf(bankAccountWorld, bankAccountCases),
  bookOf(correctionWorld, correctionCases, { organizations: () => cellAndAbove }),
  bookOf(feedbackWorld, feedbackCases),
  bookOf(signatureWorld, signatureCases, {
    organizations: (given) => (isSealed(given) ? unitAndAbove : withoutSeal),
    variant: (given) => (isSealed(given) ? 'unit' : 'unit-without-seal'),
  }),
];
