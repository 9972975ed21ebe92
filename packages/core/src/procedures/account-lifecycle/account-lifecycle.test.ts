import { describeTable, senderOf, sentByTwo } from '../../internal/testing/administration-family.ts';
import { accountWorld } from '../../cases/administration.ts';
import { cases } from './cases/index.ts';
import type { AccountLifecycleFacts } from './index.ts';

// An officer's account is never active without a second person; whoever holds the account is neither of the two.
describeTable(accountWorld, cases, (dossier) => {
  const { grant } = dossier.facts as AccountLifecycleFacts;
  if (dossier.state !== 'active' || grant === undefined) return undefined;
  if (senderOf(dossier, 'ACTIVATE') !== 'member') return 'active, and not activated by its holder';
  if (grant.role === 'member' || senderOf(dossier, 'CONFIRM_ROLE_CHANGE')) return undefined;
  return sentByTwo(dossier, 'ISSUE', 'CONFIRM_ROLE');
});
