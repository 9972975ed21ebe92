import { open } from '../engine/open.ts';
import { partsOf, systemActor, type Actor } from '../model/actor.ts';
import { noonOf, type Player } from '../model/case.ts';
import type { Dossier } from '../model/dossier.ts';
import type { CommentCase } from '../procedures/residence-comment/cases/case.ts';
import { cases } from '../procedures/residence-comment/cases/index.ts';
import { caseDay } from '../procedures/residence-comment/cases/steps.ts';
import { residenceComment, type ResidenceRegister } from '../procedures/residence-comment/index.ts';
import type { CaseBook, WorkedGiven } from './case-book.ts';
import { workAndHome } from './organizations.ts';
import { mandate, person } from './people.ts';

/** A serving member, introduced to a residence whose committee works on the system. Organizations are named after their part. */
export const servingMember: ResidenceRegister = {
  on: caseDay,
  status: 'active',
  serving: true,
  introduction: { active: true, commune: 'commune' },
  workplace: { cell: 'workplace-cell', base: 'workplace-base' },
  originCode: '40168',
  communeOnline: true,
  communeCells: ['residence-cell'],
  openRequests: [],
};

// A person who leads everywhere can be stopped by rules alone.
const everywhere = ['workplace-cell', 'workplace-base', 'commune', 'residence-cell'].map((unit) =>
  mandate(unit, 'secretary'),
);

/** The actor behind a player of a residence comment. */
export function residenceActor(player: Player): Actor {
  if (player === 'member') return person('member');
  if (player === 'system') return systemActor;
  if (player === 'stranger') return person('stranger', mandate('elsewhere', 'secretary'));
  if (player === 'initiator' || player === 'filer') return person('filer', ...everywhere);
  if (player === 'member-as-secretary') return person('member', ...everywhere);
  if (player === 'former-secretary')
    return person('former', mandate('workplace-cell', 'secretary', { to: '2026-08-31' }));
  if (player === 'undelegated-officer') return person('officer', mandate('commune', 'org-officer'));
  const { party, office } = partsOf(player);
  return person(player, mandate(party, office, office === 'org-officer' ? { delegated: true } : {}));
}

/** A residence comment as it was just opened, with the look-ups of the registers done. */
export function openComment({ openedBy = 'member', register }: CommentCase['given']): Dossier {
  const opener = residenceActor(openedBy);
  return open(residenceComment, {
    id: 'd1',
    at: noonOf(caseDay),
    actor: opener,
    policyVersion: 'test',
    facts: {
      memberId: 'member',
      memberName: 'Nguyễn Văn Mẫu',
      initiatorId: opener.personId,
      serial: 128,
      channel: 'electronic',
      register: { ...servingMember, ...register },
      paperSteps: [],
    },
  });
}

const isOnline = ({ register }: WorkedGiven): boolean => register?.['communeOnline'] !== false;

/** The worked cases of the residence comment. */
export const residenceCommentBook: CaseBook = {
  procedure: residenceComment,
  day: caseDay,
  cases,
  opener: ({ openedBy = 'member' }) => openedBy,
  actorOf: (player) => residenceActor(player as Player),
  // The book holds cases of this kind, and hands back what it gave out.
  open: (given) => openComment(given as CommentCase['given']),
  organizations: (given) => workAndHome(isOnline(given)),
  variant: (given) => (isOnline(given) ? 'online' : 'paper'),
};
