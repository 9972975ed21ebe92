import { describeTable, senderOf, sentByTwo } from '../../internal/testing/administration-family.ts';
import type { World } from '../../internal/testing/administration-world.ts';
import { cases } from './cases/index.ts';
import { accountLifecycle, type AccountLifecycleFacts } from './index.ts';

const world: World = {
  procedure: accountLifecycle,
  opener: 'unit.unit-admin',
  about: 'member',
  register: { vneidLevel: 2, failedSignIns: 0, otherSecretaries: 1, deputies: ['p2'], openTasks: 0 },
};

// An officer's account is never active without a second person; whoever holds the account is neither of the two.
describeTable(world, cases, (dossier) => {
  const { grant } = dossier.facts as AccountLifecycleFacts;
  if (dossier.state !== 'active' || grant === undefined) return undefined;
  if (senderOf(dossier, 'ACTIVATE') !== 'member') return 'active, and not activated by its holder';
  if (grant.role === 'member' || senderOf(dossier, 'CONFIRM_ROLE_CHANGE')) return undefined;
  return sentByTwo(dossier, 'ISSUE', 'CONFIRM_ROLE');
});
