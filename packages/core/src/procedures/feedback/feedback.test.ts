import { describeTable, senderOf } from '../../internal/testing/administration-family.ts';
import type { World } from '../../internal/testing/administration-world.ts';
import { cases } from './cases/index.ts';
import { feedback, type FeedbackFacts } from './index.ts';

const world: World = { procedure: feedback, opener: 'member', about: 'member', register: {} };

// Nothing is closed that was not answered, by somebody else than who sent it.
describeTable(world, cases, (dossier) => {
  if (dossier.state !== 'closed') return undefined;
  const answered = senderOf(dossier, 'ANSWER');
  const { memberId, aboutPerson } = dossier.facts as FeedbackFacts;
  return answered === undefined || answered === memberId || answered === aboutPerson
    ? 'closed without an answer'
    : undefined;
});
