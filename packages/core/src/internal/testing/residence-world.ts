import { open } from '../../engine/open.ts';
import { partsOf, systemActor, type Actor, type Office } from '../../model/actor.ts';
import { noonOf, type Player } from '../../model/case.ts';
import type { CommentCase } from '../../procedures/residence-comment/cases/case.ts';
import { cases } from '../../procedures/residence-comment/cases/index.ts';
import { caseDay } from '../../procedures/residence-comment/cases/steps.ts';
import {
  residenceComment,
  type ResidenceCommentFacts,
  type ResidenceRegister,
} from '../../procedures/residence-comment/index.ts';
import type { World } from './procedure-family.ts';

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

const mandate = (organizationId: string, office: Office, more: object = {}) => ({
  organizationId,
  office,
  from: '2025-01-01',
  ...more,
});
const person = (personId: string, ...assignments: Actor['assignments'][number][]): Actor => ({
  personId,
  name: personId,
  account: 'active',
  assignments,
});
// A person who leads everywhere can be stopped by rules alone.
const everywhere = ['workplace-cell', 'workplace-base', 'commune', 'residence-cell'].map((unit) =>
  mandate(unit, 'secretary'),
);

export function actorOf(player: Player): Actor {
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

/** The residence comment and its cases. */
export const residenceWorld: World<CommentCase> = {
  procedure: residenceComment,
  cases,
  caseDay,
  open: ({ openedBy = 'member', register }) => {
    const opener = actorOf(openedBy);
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
  },
  actorOf,
  parties: ['workplace-cell', 'workplace-base', 'commune', 'residence-cell'],
  skipped: (dossier) => {
    // The world plays the residence comment, whose facts these are.
    const facts = dossier.facts as ResidenceCommentFacts;
    const step = ['commune-intake', 'cell-comment', 'commune-confirm', 'returned-to-workplace', 'acknowledged'].indexOf(
      dossier.state,
    );
    const onPaper = facts.paperSteps.length > 0;
    return [
      ...(step >= 0 && !facts.slip ? ['slip'] : []),
      ...(step >= 1 && !onPaper && !facts.residenceCell ? ['assigned cell'] : []),
      ...(step >= 2 && !onPaper && !(facts.comment && facts.signed) ? ['signed comment'] : []),
      ...(step >= 3 && !onPaper && !facts.confirmed ? ['confirmation'] : []),
    ];
  },
  lookUpRow: 'N.X11',
};
