import { describeTable, senderOf } from '../../internal/testing/administration-family.ts';
import { feedbackWorld } from '../../cases/administration.ts';
import { cases } from './cases/index.ts';
import type { FeedbackFacts } from './index.ts';

// Nothing is closed that was not answered, by somebody else than who sent it.
describeTable(feedbackWorld, cases, (dossier) => {
  if (dossier.state !== 'closed') return undefined;
  const answered = senderOf(dossier, 'ANSWER');
  const { memberId, aboutPerson } = dossier.facts as FeedbackFacts;
  return answered === undefined || answered === memberId || answered === aboutPerson
    ? 'closed without an answer'
    : undefined;
});
